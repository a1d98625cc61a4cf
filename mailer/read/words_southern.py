"""Words of Vietnamese, Thai and Swahili: data alone, in the notation of `words.py`."""

VIETNAMESE = {
    "yes": """
        (|vâng|dạ|dạ được|ok|được) (|xin|vui lòng|hãy|cứ|nhờ|phiền|mong) @you@ (|vui lòng|hãy|cứ) (giới thiệu|kết
        nối|tiến hành) (|giúp|giùm|dùm|cho|hộ|giúp cho) @who@ (|với nhau|nhau) (|với) @him@ (|đi|nhé|nha|ạ|với|luôn|nhé
        ạ|đi nhé|đi ạ|với ạ) / (ok|oke|okay|okela|okie|được|có|vâng|dạ|ừ|ừm|uh|đồng ý|nhất trí|tất nhiên|đương nhiên|dĩ
        nhiên|chắc chắn) (luôn|chứ|nhé|nha|nhá|rồi|ạ|chứ ạ|luôn ạ|luôn nhé|đi|được|được ạ|được chứ|được luôn|đồng ý|có
        chứ|em|anh|chị|bạn) / @who@ (|hoàn toàn|cũng) (đồng ý|chấp nhận|nhất trí|sẵn sàng|đồng tình|nhận lời) / @who@
        không (phản đối|ngại|có ý kiến phản đối|có gì phản đối) (|gì|đâu) / (cứ|hãy) cho @him@ (địa chỉ|email|số) (|của)
        (tôi|em|mình) / có (|có|ạ|chứ|cảm ơn|cám ơn|vui lòng|làm ơn|tôi muốn|tôi đồng ý|rất vui|tôi rất vui|tất
        nhiên|rất sẵn lòng| tôi sẵn lòng) / vâng (|ạ|vâng|cảm ơn|tôi đồng ý|tôi rất vui|tôi muốn|tất nhiên|rất vui|xin
        vui lòng|được| rất sẵn lòng|xin cảm ơn|tôi rất sẵn lòng|tôi rất muốn) / dạ (|vâng|có|được|vâng ạ|đồng ý) / ừ / ừ
        được / được (|ạ|chứ|thôi|rồi|cảm ơn|tôi đồng ý|luôn) / đồng ý / tôi đồng ý / em đồng ý / tôi chấp nhận / chấp
        nhận / tất nhiên (|rồi|là có|là được) / dĩ nhiên (|rồi|là có) / chắc chắn (|rồi|là có) / nhất trí / ok / okay /
        oke / tuyệt đối đồng ý / hãy (giới thiệu|giới thiệu chúng tôi|tiến hành) / (|vâng )xin (hãy |)giới thiệu (|
        chúng tôi|giúp tôi|giúp) / cứ giới thiệu / tôi không phản đối / không vấn đề gì tôi đồng ý / sẵn sàng / tôi sẵn
        sàng
    """,
    "fond": """
        (|vâng|dạ) @who@ (|cũng) (rất|cũng) (sẵn lòng|muốn|vui|mong|thích|hân hạnh|vui lòng|vui mừng|vinh dự|hứng
        thú|quan tâm|sẵn sàng) (|được|nếu được|khi được) (|@meet@) (|với) @him@ / (|vâng|dạ) @who@ (sẵn
        lòng|muốn|vui|mong|thích|hân hạnh|sẵn sàng) (|được) @meet@ (|với) @him@ / thế thì (tốt|hay|tuyệt) quá / (|tôi
        |rất |em |vâng tôi |mình )(|rất )(sẵn lòng|vui lòng|hân hạnh|muốn|vui|vui được|mong|thích|muốn gặp| muốn được
        gặp|vui được gặp|hân hạnh được gặp|sẵn lòng gặp|quan tâm|vinh dự|vui mừng|mong được) (|gặp|làm quen|anh ấy|cô
        ấy|nói chuyện|được|điều đó|gặp anh ấy|gặp cô ấy|làm quen với anh ấy|làm quen với cô ấy|được giới thiệu|được
        gặp|kết nối) / (|nghe |điều đó |thế thì )(|thật |rất |sẽ rất )(tuyệt|tuyệt vời|hay quá| tuyệt quá|tốt quá)
    """,
    "warm": """
        (|nghe |có vẻ )(|rất |khá )(thú vị|hấp dẫn) / tốt / hay / hay quá / ý hay / không sao / không vấn đề gì / không
        có gì / tại sao không / sao không / không có vấn đề gì
    """,
    "no": """
        (|dạ|dạ thôi|không|thôi) (|xin lỗi|rất tiếc|tiếc là|tiếc quá|nhưng|cảm ơn nhưng|cảm ơn bạn nhưng|nhưng rất
        tiếc|mà) @who@ (|hiện|hiện tại|thực sự|thật sự|lần này|cũng|đang) (không|chẳng|chả|ko|k|hông|hổng|hem) (|hề|còn)
        (muốn|quan tâm|có thời gian|có hứng thú|có nhu cầu|có ý định|đồng ý|cần|thể|chấp nhận|thích|hứng thú|sẵn
        sàng|tiện|nhận lời|tham gia|được|làm được|phù hợp|thấy phù hợp|đủ thời gian|muốn làm quen|muốn gặp|thể đồng
        ý|thể nhận lời|thể chấp nhận|thể tham gia|thể gặp|thể nói có|nhận) (|@meet@) (|được|đâu|nữa|thêm|tới việc
        này|đến việc này|việc này|với) @him@ (|ạ|nhé|nha|đâu|được|đâu ạ|lần này|lúc này) / (|nhưng|cảm ơn nhưng|rất
        tiếc|dạ|dạ thôi|thôi) @who@ (xin|xin phép|xin được|phải|đành|muốn|rất tiếc phải) (từ chối|khước từ|bỏ qua|không
        tham gia|kiếu|thôi|không nhận|không nhận lời) (|lời đề nghị|lời mời|nhé|ạ|này) / (dạ thôi|thôi khỏi|khỏi|dạ
        khỏi|thôi không cần|dạ không) (|không cần|không cần đâu|khỏi cần) (|ạ|nhé|nha|cảm ơn|em cảm ơn|đâu) / thôi
        (ạ|nhé|nha|cảm ơn|em cảm ơn|không cần) / không (|có) (nhé|nha|đâu|ạ|cần đâu ạ|cần đâu|tiện lắm|tiện ạ) /
        (ko|k|hông|hong|hem|hổng) (|nhé|nha|ạ|cảm ơn|cần|muốn|đâu) / không cần (giới thiệu|đâu) / @who@ không (hứng
        thú|có nhu cầu|muốn) (|với) / không (|không|cảm ơn|cám ơn|ạ|muốn|đồng ý|cần|cần đâu|thích|được|phải tôi|quan
        tâm|xin cảm ơn|tôi không muốn|tôi không quan tâm|đâu|bao giờ|thể|cảm ơn bạn|cần thiết|hứng thú|có nhu
        cầu|tiện|chấp nhận|nhé|xin lỗi) (|cảm ơn|ạ) / dạ không (|ạ|cảm ơn) / (|tôi |rất tiếc |rất tiếc tôi |xin lỗi |xin
        lỗi tôi |cảm ơn nhưng tôi |cảm ơn nhưng |em |mình |tiếc là tôi |hiện tôi |nhưng tôi )(không|chẳng|không hề)
        (muốn|quan tâm|có thời gian|có hứng thú|đồng ý|cần|thể chấp nhận|thể nhận lời|thích|có nhu cầu|chấp nhận|hứng
        thú|sẵn sàng| thể|có ý định|rảnh cho việc này) ... / (|tôi |xin |tôi xin |tôi phải |rất tiếc tôi phải |tôi xin
        phép |xin phép )(từ chối|khước từ|bỏ qua) ... / từ chối / thôi (|cảm ơn|không cần|khỏi) / khỏi (|cần|cảm ơn) /
        không bao giờ / không đời nào / tốt nhất là không / tôi thà không / tôi (nghĩ|e) là không / có lẽ không thể nhận
        lời
    """,
    "excuse": """
        @who@ (|dạo này|hiện tại|hiện|đang|bây giờ đang) (|rất|quá|khá|hơi) bận (|quá|rồi|lắm|việc) / (|tôi |hiện tôi
        |tôi đang |tôi hiện )(|đang |quá |rất )(bận|bận quá|bận rộn)
    """,
    "later": """
        (bây giờ|giờ|hiện tại|hiện|lúc này|hôm nay|tạm thời|dạo này|hiện giờ) @who@ (|thì) (chưa|không|chưa được|chưa
        tiện|không tiện|chưa muốn|chưa rảnh|không rảnh|chưa có thời gian|chưa thể) (|được|ạ|nhé|tiện|rảnh) /
        (chưa|không) (phải|phải là) (lúc|bây giờ|lúc này|hôm nay|thời điểm này) (|này|ạ|đâu) / (để|hẹn|khi) (sau|khi
        khác|lúc khác|dịp khác|hôm khác|lần sau|dịp sau|bữa khác|tuần sau|tháng sau) (|nhé|nha|ạ|đi|hãy nói|rồi
        tính|hãng tính) / (|để|hẹn|khoảng) (tuần|tháng|năm|quý) (sau|tới) (|hãy|hãng|hẵng|rồi) (|hỏi lại|liên hệ lại|nói
        chuyện|trả lời|tính|nói|liên lạc lại|mình trả lời|tôi trả lời|em trả lời) (|nhé|nha|ạ|sau) / (sau) (tết|kỳ
        nghỉ|đợt này|dịp tết|kỳ thi) (|nhé|nha|ạ|đi|được không) / (hỏi|liên hệ|liên lạc) lại (|tôi|em|mình) (|sau|vào
        tuần sau|vào tháng sau) / @who@ (sẽ) (trả lời|liên hệ|báo lại|phản hồi) sau (|nhé|ạ) / (mấy|vài)
        (hôm|ngày|tuần|tháng) nữa (|nhé|ạ) / sau / để sau / lúc khác / khi khác / dịp khác / hẹn dịp khác / không phải
        bây giờ / bây giờ không / bây giờ thì không / bây giờ chưa / chưa / chưa phải lúc / hôm nay không / hiện tại
        không / hiện tại thì không / hiện tại chưa / tạm thời không / không phải lúc này / lúc này không / lúc này thì
        chưa / lần sau / tuần (sau|tới) / tháng (sau|tới) / năm (sau|tới) / có thể sau này / có lẽ để sau / ngày mai
    """,
    "stop": """
        (dừng|ngừng|thôi) (lại|ngay|đi|lại đi|lại ngay|hết|hết đi|gửi) (|nhé|ạ) / (|làm ơn|xin|vui lòng)
        (đừng|thôi|ngừng) (|có) (nhắn|gọi|spam|quấy rầy|gởi) ... / (|làm ơn|xin|vui lòng|hãy) (xóa|gỡ|loại|bỏ)
        (tên|email|địa chỉ|thông tin) (|của) (|tôi|em|mình) ... / hủy (nhận|theo dõi) ... / dừng / dừng lại / ngừng /
        thôi đi / hủy đăng ký / (|xin |làm ơn |vui lòng |xin vui lòng )(đừng|không|ngừng| dừng|hãy ngừng) (|có
        )(gửi|viết|liên hệ|liên lạc|làm phiền|email) ... / (|xin |vui lòng )(xóa|gỡ) (tên | )(tôi|email|địa chỉ|thông
        tin) ...
    """,
    "stop_all": "dừng tất cả / ngừng tất cả / dừng mọi thứ",
    "doubt": """
        suy nghĩ / cân nhắc / để (tôi|em|mình) (suy nghĩ|nghĩ|xem|cân nhắc) / được không / được ko / có được không / có
        phải không / phí / miễn phí / mất phí / hay không / hay sao / chứ gì / chưa biết / (tôi|em|mình) chưa
        (biết|rõ|chắc) / chưa rõ / hả / hở / vậy / thật không / sẽ xem / chi tiết / xem sao / không thể từ chối / không
        từ chối / không muốn bỏ lỡ / bỏ lỡ / không nỡ / ai vậy / thế à / hình như / tùy bạn / có đúng không / đúng không
        / không nhỉ / thì (|được|có|ok|đồng ý|vâng|tôi) / mới được / giả sử / miễn là / miễn / với điều kiện là / trừ
        khi / trước / nếu / khi / trước khi / sau khi / với điều kiện / điều kiện / chỉ / có lẽ / có thể / chắc / chắc
        là / để xem / tùy / còn tùy / không biết / tôi không biết / không rõ / không chắc / tôi không chắc / chưa chắc /
        không có ý kiến / phân vân / ai / gì / nào / sao / thế nào / ở đâu / tại sao / bao giờ / à / nhỉ / phải không /
        nói / bảo / haha / đùa / nghỉ phép / đã nhận / chuyển tiếp / trợ lý / trước tiên / thêm thông tin / biết thêm /
        hoặc / hay là / vừa có vừa không / có không / có hay không / vấn đề / nghĩ / sao cũng được / không quen / nhầm
    """,
    "but": "nhưng / tuy nhiên / mặc dù / song / nhưng mà",
    "not": "không / chưa / chẳng / đừng / chả / không ai / vô / từ chối / phản đối / khỏi",
    "regret": """
        xin lỗi (bạn|anh|chị|nhé|ạ|nha) / tiếc là / rất xin lỗi / thật xin lỗi / thứ lỗi / rất tiếc / tiếc là / xin lỗi
        / tiếc quá / thật tiếc / đáng tiếc / tôi rất tiếc / tôi xin lỗi / thành thật xin lỗi
    """,
    "hello": """
        (chào|xin chào|dạ chào|dear|hi|hello) (bạn|anh|chị|em|cô|ivy) / xin chào / chào / chào bạn / chào anh / chào chị
        / kính gửi / thân gửi / chào buổi sáng / gửi
    """,
    "bye": """
        trân trọng / thân ái / thân mến / kính thư / tạm biệt / chúc một ngày tốt lành / chúc may mắn / trân trọng kính
        chào / chúc mọi điều tốt đẹp
    """,
    "thanks": """
        (|rất|xin|chân thành|xin chân thành|và|em|dạ em|mình|tôi|dạ) (cảm ơn|cám ơn|cảm ơn rất nhiều|thanks|tks) @you@
        (|nhiều|rất nhiều) (|đã|vì đã) (nghĩ đến tôi|nghĩ đến em|nghĩ đến mình|nghĩ tới tôi|nghĩ tới em|nghĩ tới
        mình|hỏi|đề nghị|giới thiệu|quan tâm|liên hệ|mời|nhé|nha|ạ|nhiều nhé|nhiều ạ|nhiều nha|trước) / (|em|mình|tôi|dạ
        em) (cảm ơn|cám ơn) (chị|anh|bạn|cô|chú|ạ|nhé|nha) / (|rất |xin |chân thành |xin chân thành |và )(cảm ơn|cám
        ơn|biết ơn|cảm tạ) (|bạn|anh|chị|nhiều|rất nhiều|đã hỏi|vì đã hỏi|bạn đã hỏi|bạn nhiều|vì lời đề nghị|vì lời
        mời|lời mời của bạn|trước|quý vị|bạn rất nhiều|anh đã hỏi)
    """,
    "fill": """
        nha / nhá / luôn / đi / với / giúp / mong thông cảm / mong bạn thông cảm / mong anh thông cảm / thông cảm /
        thông cảm nhé / mong hiểu cho / cháu / tớ / anh / chị / bạn / bob ạ / dạ / thưa / xin / vui lòng / làm ơn / và /
        cũng / rất / thật sự / thành thật / bây giờ / hiện tại / lúc này / tôi / chúng tôi / em / mình / lần này / về
        phía tôi / với tôi / ngay / ạ / nhé / vì / ivy / bob / ann / điều đó / việc này
    """,
    "words": """
        anh ấy / cô ấy / ông ấy / bà ấy / chị ấy / em ấy / bạn ấy / anh ta / cô ta / nó / là / của / và / các / một /
        những / trong / cho / với / tại / từ / đến / ở / này / đó / tôi / bạn / anh / chị / em / ông / bà / họ / chúng /
        ta / đã / đang / sẽ / được / bị / người / năm / ngày / tuần / tháng / thời gian / việc / công ty / gặp / làm
        quen / nói chuyện / lâu / luôn / giới thiệu / lời / đề nghị / nay / mới / rất
    """,
    "who": """
        (bạn|anh|chị|ông|đây|đó|anh ấy|cô ấy) là ai / ai (đây|vậy) / đây là (gì|cái gì) / sao (bạn |)(có|biết) (địa
        chỉ|email) ...
    """,
    "acquainted": "(|nhưng |vâng )(chúng tôi|tôi) đã (quen|biết) (|nhau|anh ấy|cô ấy) ...",
    "turns": "chối / lỡ",
    "macros": """
        who = (|tôi|em|mình|anh|chị|cháu|tớ|chúng tôi|bên mình|bên tôi|con) /
        you = (|bạn|anh|chị|em|cô|chú|ivy|bác|quý vị) /
        him = (|anh ấy|cô ấy|anh bob|bob|ông ấy|bà ấy|bạn ấy|anh ta|cô ta|họ) /
        meet = (gặp|làm quen|quen|nói chuyện|trò chuyện|kết nối|biết|gặp gỡ|trao đổi|được gặp|được làm quen|được kết
        nối|được quen|được giới thiệu|được nói chuyện|được trao đổi) /
        intro = (giới thiệu|kết nối|nối máy)
    """,
}

THAI = {
    "yes": """
        (ได้|ตกลง|โอเค|โอเช|แน่นอน|ยินดี|เอา|เห็นด้วย|ยอมรับ|รับทราบและยินดี|อนุญาต|ไม่ขัดข้อง|ไม่มีปัญหายินดี|จัดไป|
        เชิญ|จัดมา|ด้วยความเต็มใจ|เต็มใจ|ใช่|ได้สิ|ได้แน่นอน|แน่นอนอยู่แล้ว)@p@ /
        (|ช่วย|รบกวน|รบกวนช่วย|ฝาก|ฝากช่วย|กรุณา|โปรด|เชิญ|งั้น)(แนะนำ|ประสานงาน|เชื่อมต่อ)(|ให้|ให้รู้จัก|
        ให้รู้จักกัน|ให้เรารู้จักกัน|เราให้รู้จักกัน|ตัว|ให้เรา)(|กัน)(|ได้|หน่อย|ด้วย|ให้ด้วย|ให้หน่อย|ด้วยละกัน)@p@ /
        @i@(ไม่มีข้อ|ไม่)ขัดข้อง@p@ / @i@(ตกลง|เห็นด้วย|ยอมรับ|โอเค)@p@ /
        (ให้|ส่ง)(อีเมล|เบอร์|ที่อยู่)(ผม|ฉัน|ดิฉัน|เรา|หนู)(ให้|กับ)(เขา|เธอ)(ได้|)@p@ / ใช่
        (|ครับ|ค่ะ|คะ|เลย|ยินดีครับ|ยินดีค่ะ) / ได้ (|ครับ|ค่ะ|เลย|สิ|เลยครับ|เลยค่ะ|แน่นอน|ขอบคุณครับ| ขอบคุณค่ะ) /
        ครับ / ค่ะ / ตกลง (|ครับ|ค่ะ) / โอเค (|ครับ|ค่ะ) / แน่นอน (|ครับ|ค่ะ) / ยินดี (|ครับ|ค่ะ|มาก|
        อย่างยิ่ง|เป็นอย่างยิ่ง|มากครับ|มากค่ะ|อย่างยิ่งครับ|อย่างยิ่งค่ะ|ที่จะรู้จัก) / เห็นด้วย (|ครับ|ค่ะ) / ยอมรับ /
        ยอมรับครับ / อนุญาต / เชิญเลย (|ครับ|ค่ะ) / แนะนำ(ได้เลย|เลย) (|ครับ|ค่ะ) / ช่วยแนะนำ(|ด้วย|หน่อย| ให้ด้วย)
        (|ครับ|ค่ะ) / ดีครับ / ดีค่ะ / เอา (|ครับ|ค่ะ) / ไม่มีปัญหา(ยินดีครับ|ยินดีค่ะ) / ไม่ขัดข้อง (| ครับ|ค่ะ)
    """,
    "fond": """
        @i@(|ก็|ขอ)(อยาก|ยินดี|สนใจ|ต้องการ|อยากจะ|ยินดีมาก|ดีใจ|อยากลอง|เต็มใจ)(|ที่จะ|ที่|จะ|อย่างยิ่งที่จะ|
        มากที่จะ)(|ได้)(|@meet@)@him@(|กัน|ด้วย|มาก|มากๆ)@p@ / ด้วยความยินดี(|อย่างยิ่ง|เป็นอย่างยิ่ง)@p@ /
        (|ผม|ดิฉัน|ฉัน|เรา)(อยาก|ยินดี|สนใจ|ต้องการ)(|รู้จัก|พบ|เจอ|คุย|ที่จะได้รู้จัก|ที่ได้รู้จัก|พบเขา|พบเธอ|
        รู้จักเขา|รู้จักเธอ) (|มาก|ครับ|ค่ะ|มากครับ|มากค่ะ) / (ดีมาก|เยี่ยม|เยี่ยมเลย|ดีเลย|เยี่ยมมาก) (|ครับ|ค่ะ) /
        ด้วยความยินดี (|ครับ|ค่ะ)
    """,
    "warm": """
        (น่าสนใจ|น่าสนใจดี|น่าสนใจมาก|ไม่มีปัญหา|ไม่เป็นไร|ดีจัง|ทำไมจะไม่ล่ะ|เยี่ยมไปเลย)@p@ / น่าสนใจ
        (|ครับ|ค่ะ|มาก|ดี) / ดี / ไม่มีปัญหา (|ครับ|ค่ะ) / ไม่เป็นไร (|ครับ|ค่ะ) / ทำไมจะไม่ล่ะ
    """,
    "no": """
        (ไม่|ไม่ได้|ไม่เอา|ไม่ใช่|ไม่ต้องการ|ไม่สนใจ|ไม่สะดวก|ไม่อยาก|ไม่ดีกว่า|ไม่เห็นด้วย|ไม่ยินดี|ไม่ยอมรับ|
        ไม่ตกลง|ไม่จำเป็น|ไม่ต้อง|ไม่โอเค|ไม่ขอบคุณ|ไม่ล่ะ|ไม่ละ|ไม่เด็ดขาด|ไม่มีทาง|ขอปฏิเสธ|ขอผ่าน|คงไม่|คงไม่ได้|
        คงไม่สะดวก|ปฏิเสธ|ไม่มีเวลา|ไม่ว่างเลย|ไม่จำเป็นต้อง|ไม่รับ|ไม่เป็นไรขอบคุณ|ไม่ไหว)@p@ /
        (|แต่|ขอบคุณแต่|ขอโทษแต่|เสียดายแต่)@i@(|ก็|คง|ยังคง|ขอ)(ไม่|ไม่ได้|ไม่ค่อย|ไม่สามารถ|ไม่ขอ|ไม่คิดจะ|
        ไม่ประสงค์จะ)(|อยาก|ต้องการ|สนใจ|สะดวก|ยินดี|รับ|ร่วม|ประสงค์|มีเวลา|จำเป็นต้อง|ต้อง|ตอบรับ|ตกลง|เข้าร่วม)(|
        จะ|ที่จะ)(|@meet@|แนะนำ|ให้แนะนำ|เรื่องนี้|ข้อเสนอ|ตอบรับ|รับข้อเสนอ|ตอบตกลง|ตกลง)@him@(|แล้ว|เลย|เพิ่ม|ด้วย|
        ได้|ตอนนี้ไม่)@p@ /
        (|แต่|ขอบคุณแต่)@i@(|ต้อง|จำเป็นต้อง)(ขอ|)(ปฏิเสธ|ผ่าน|บาย)(|ข้อเสนอ|ไป|ไปก่อน|ในครั้งนี้|ครั้งนี้)@p@ /
        (|ขอโทษ)@i@(ไม่มี)(เวลา|ความสนใจ|ความจำเป็น|ความประสงค์)(|สำหรับเรื่องนี้|เลย)@p@ / ไม่ต้องแนะนำ(|ให้|หรอก)@p@ /
        ไม่ (|ครับ|ค่ะ|เอา|ใช่|ได้|ต้องการ|สนใจ|สะดวก|อยาก|ขอบคุณ|ดีกว่า|เอาครับ|เอาค่ะ|ต้องการครับ|ต้องการค่ะ|
        สนใจครับ|สนใจค่ะ|สะดวกครับ|สะดวกค่ะ|ขอบคุณครับ|ขอบคุณค่ะ|เห็นด้วย|ยินดี|ยอมรับ|ตกลง|อนุญาต|ดีกว่าครับ|
        ดีกว่าค่ะ|อยากรู้จัก|จำเป็น|มีเวลา|มีความสนใจ|ได้ครับ|ได้ค่ะ|ล่ะขอบคุณ) / (|ผม|ดิฉัน|ฉัน|เสียใจ|ขอโทษ|
        ขออภัย|เสียดาย|ขอโทษครับ|ขอโทษค่ะ|ตอนนี้|ขออภัยครับ)(|ผม|ดิฉัน|ฉัน)(ไม่สนใจ|ไม่ต้องการ|ไม่มีเวลา|ไม่อยาก|
        ขอปฏิเสธ|ปฏิเสธ|ไม่สะดวก|ไม่สามารถ|ไม่เห็นด้วย|ไม่ประสงค์|คงไม่|ขอผ่าน|ไม่ได้สนใจ|ไม่รับ) ... / ไม่มีทาง /
        ไม่เด็ดขาด / ขอปฏิเสธ (|ครับ|ค่ะ) / ขอผ่าน (|ครับ|ค่ะ) / คงไม่ (|ครับ|ค่ะ) / ปฏิเสธ / ไม่มีวัน / ไม่มีเวลา /
        ไม่มีเวลาค่ะ / ไม่มีเวลาครับ
    """,
    "excuse": """
        (|ตอนนี้|ช่วงนี้)@i@(|ตอนนี้|ช่วงนี้)(ยุ่ง|งานยุ่ง|ไม่ว่าง|ติดงาน|งานเยอะ|งานเข้า)(|มาก|อยู่|มากๆ|มากเลย)@p@ /
        (|ผม|ฉัน|ดิฉัน|ตอนนี้)(ยุ่ง|งานยุ่ง|ไม่ว่าง) (|มาก|อยู่|ครับ|ค่ะ)
    """,
    "later": """
        (ไว้|เอาไว้|ขอเป็น|รอ)(|เป็น)(ก่อน|ทีหลัง|คราวหน้า|โอกาสหน้า|ครั้งหน้า|วันหลัง|เดือนหน้า|สัปดาห์หน้า|
        อาทิตย์หน้า|ปีหน้า|คราวหลัง|หลังปีใหม่|หลังสงกรานต์)(|ค่อยว่ากัน|ค่อยคุย|ค่อยคุยกัน|แล้วกัน|ละกัน|ดีกว่า)@p@ /
        (เดือนหน้า|สัปดาห์หน้า|อาทิตย์หน้า|ปีหน้า|พรุ่งนี้|คราวหน้า|ทีหลัง|ภายหลัง|วันหลัง|โอกาสหน้า)(|ค่อยว่ากัน|
        ค่อยคุย|ค่อยคุยกัน|ถามใหม่|ถามอีกที|ติดต่อมาใหม่|ได้|แล้วกัน|ละกัน|ดีกว่า|ค่อยถามใหม่)@p@ /
        (ตอนนี้|ช่วงนี้|ขณะนี้|วันนี้|เวลานี้)(ยัง|)(ไม่|ไม่ได้|ไม่สะดวก|ไม่ว่าง|ไม่พร้อม|ไม่เอา)(|ก่อน)@p@ /
        ยังไม่(ใช่ตอนนี้|พร้อม|สะดวก|ใช่เวลานี้|ถึงเวลา|ว่าง)@p@ /
        (หลัง|รอหลัง)(ปีใหม่|สงกรานต์|ตรุษจีน|สอบ|วันหยุด|เทศกาล)@p@ / ไม่ใช่ตอนนี้@p@ / ไว้ก่อน / ไว้ทีหลัง / ทีหลัง /
        ภายหลัง / คราวหน้า / โอกาสหน้า / ไว้โอกาสหน้า / ครั้งหน้า / ไม่ใช่ตอนนี้ / ตอนนี้ไม่ / ตอนนี้ยังไม่ / ตอนนี้ยัง
        / ยังไม่ / ยัง / ไม่ใช่วันนี้ / ยังไม่ใช่ตอนนี้ / ตอนนี้ไม่สะดวก / ตอนนี้ยังไม่สะดวก / สัปดาห์หน้า / อาทิตย์หน้า
        / เดือนหน้า / ปีหน้า / พรุ่งนี้ / เร็วๆนี้ / เดี๋ยว / วันหลัง / ไว้วันหลัง
    """,
    "stop": """
        (หยุด|เลิก|อย่า|ห้าม)(ส่ง|ติดต่อ|รบกวน|เขียน|ทัก)(|อีเมล|เมล|ข้อความ|อะไร)(|มา|หา|ถึง|หาผม|หาฉัน|หาดิฉัน|มาหา|
        มาหาผม)(|อีก|ผม|ฉัน|ดิฉัน|อีกเลย|มาอีก|อีกต่อไป)@p@ / พอแล้ว@p@ / หยุด@p@ /
        (|กรุณา|โปรด|ช่วย|รบกวน)(ลบ|ถอด|เอา)(ชื่อ|อีเมล|ข้อมูล)(|ของ)(ผม|ฉัน|ดิฉัน|เรา|หนู) ... /
        ยกเลิกการรับ(อีเมล|ข่าวสาร)@p@ / หยุด / หยุดส่ง ... / เลิกส่ง ... / ยกเลิกการสมัคร / ยกเลิกการรับ ... /
        (|กรุณา|โปรด|ได้โปรด)(อย่า|หยุด| ไม่ต้อง)(ส่ง|เขียน|ติดต่อ|รบกวน) ... / (|กรุณา|โปรด)(ลบ) ... / พอแล้ว
    """,
    "doubt": """
        ขอคิด / คิดดู / ขอเวลาคิด / เหรอ / หรอ / รึเปล่า / รึ / ป่าว / เปล่า / ใช่มั้ย / ใช่ไหม / ฟรี / ค่าใช้จ่าย /
        เท่าไหร่ / เพราะอะไร / ทำไม / ไม่กล้าปฏิเสธ / ปฏิเสธไม่ลง / ไม่ขอปฏิเสธ / ไม่พลาด / ต่อเมื่อ / หากว่า / ขอทราบ /
        ขอดู / นึกว่า / เกรงว่า / ถ้า / หาก / เมื่อ / ก่อน / เงื่อนไข / เท่านั้น / แค่ / อาจ / อาจจะ / บางที / คงจะ /
        น่าจะ / แล้วแต่ / ไม่รู้ / ไม่ทราบ / ไม่แน่ใจ / ไม่แน่ / ลังเล / ใคร / อะไร / อย่างไร / ยังไง / ที่ไหน / ทำไม /
        เมื่อไหร่ / ไหม / มั้ย / หรือ / หรือเปล่า / บอก / พูด / 555 / ล้อเล่น / ลาพัก / ได้รับ / ส่งต่อ / ผู้ช่วย /
        ข้อมูลเพิ่มเติม / รายละเอียด / ปัญหา / คิดว่า / ก็ได้ / ยังไงก็ได้ / ไม่รู้จัก / โทร / ปฏิเสธไม่ได้ /
        ไม่อยากพลาด / ไม่ปฏิเสธ / พลาด / ไม่ขัดข้องถ้า / ฉันเอง / ผมเอง
    """,
    "but": "แต่ / อย่างไรก็ตาม / ทว่า",
    "not": "ไม่ / อย่า / ห้าม / มิ / ยังไม่ / ปฏิเสธ / ไม่มี",
    "regret": """
        (เสียใจ|ขอโทษ|ขออภัย|เสียดาย|น่าเสียดาย|ขอโทษด้วย|ขออภัยด้วย|ขอโทษจริงๆ|ต้องขออภัย|ต้องขอโทษ)@p@ / เสียใจ /
        ขอโทษ / ขออภัย / เสียดาย / น่าเสียดาย (|ครับ|ค่ะ) / ขอโทษครับ / ขอโทษค่ะ / ขออภัยครับ / ขออภัยค่ะ / เสียใจด้วย
    """,
    "hello": "(สวัสดี|หวัดดี|เรียน|ดี)(คุณ|)@p@ / สวัสดี (|ครับ|ค่ะ) / เรียน / หวัดดี / ถึง",
    "bye": "ด้วยความเคารพ / ด้วยความนับถือ / ขอแสดงความนับถือ / ลาก่อน / โชคดี / ขอให้โชคดี",
    "thanks": """
        (|ขอ)(ขอบคุณ|ขอบพระคุณ|ขอบใจ|แต๊งกิ้ว)(|มาก|มากๆ|อย่างยิ่ง|เป็นอย่างสูง)(|ที่ถาม|ที่ชวน|ที่นึกถึง|ที่เสนอ|
        ที่แนะนำ|ที่ติดต่อมา|สำหรับข้อเสนอ|สำหรับคำเชิญ|ล่วงหน้า|ที่คิดถึงกัน|ที่นึกถึงกัน)@p@ /
        (ขอบคุณ|ขอบพระคุณ|ขอบใจ) (|ครับ|ค่ะ|มาก|มากครับ|มากค่ะ|ที่ถาม|สำหรับคำถาม|สำหรับข้อเสนอ|นะครับ|นะคะ|
        ที่ถามครับ|ที่ถามค่ะ|แต่)
    """,
    "fill": """
        นะ / ครับ นะ / เลย / ด้วย / กรุณา / โปรด / และ / ด้วย / มาก / จริงๆ / ตอนนี้ / ขณะนี้ / ผม / ดิฉัน / ฉัน / เรา /
        ครั้งนี้ / สำหรับผม / สำหรับฉัน / ทันที / นะ / นะครับ / นะคะ / เพราะ / ivy / bob / ann
    """,
    "words": """
        คุณ / ที่ / เป็น / อยู่ / คือ / ของ / ใน / กับ / จาก / ถึง / ให้ / ว่า / มี / จะ / ไป / มา / แล้ว / กัน / นี้ /
        นั้น / เขา / เธอ / คน / ปี / วัน / เดือน / เวลา / เพื่อน / งาน / บริษัท / พบ / คุย / นาน / รู้จัก / แนะนำ
    """,
    "who": "คุณ(คือ|เป็น)ใคร / นี่(คือ|คือใคร|ใคร) / นี่คืออะไร / ใครครับ / ใครคะ",
    "macros": """
        p = (|นะ|น่ะ|เลย|จ้า|จ้ะ)(|ครับ|ค่ะ|คะ|ครับผม|คับ|ค้าบ|ค่า|จ้า|จ้ะ|ฮะ|ครับพี่|ค่ะพี่) /
        i = (|ผม|ดิฉัน|ฉัน|เรา|หนู|ข้าพเจ้า|ทางเรา|พี่|กระผม) /
        him = (|เขา|เธอ|คุณบ๊อบ|บ๊อบ|คุณ|bob|ท่าน|กับเขา|กับเธอ|กับคุณบ๊อบ|คนใหม่ๆ|ใคร|ใครใหม่|ใครเพิ่ม|คนใหม่) /
        meet = (รู้จัก|พบ|เจอ|คุย|พูดคุย|พบปะ|ทำความรู้จัก|คุยด้วย|พบกับ|เชื่อมต่อ)
    """,
}

SWAHILI = {
    "macros": """
        wobj = (|anwani|barua pepe|anuani|namba|nambari|mawasiliano|taarifa|anwani ya barua pepe|email|namba ya
        simu|simu) (yangu|yetu|zangu|langu) (|ya barua pepe|ya email|ya simu|binafsi|za mawasiliano) / wgive =
        (kumpa|kumpatia|kumtumia|kushiriki|kutoa|kuwapa|kumtumia bob|kumpa bob|kumpatia
        bob|kushirikisha|kupeleka|kumpelekea|kushea|kumgawia) / wbob = (|bob|na bob|naye|kwake|kwa bob|ndugu bob|bwana
        bob) / wimp = (mpe|mpeni|mtumie|mtumieni|mpatie|mpatieni|mpelekee|mgawie|toa|toeni|shea|peleka) / wmon =
        (januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)
    """,
    "yes": """
        (ndiyo|ndio|sawa|naam|haya|poa|ok|eeh|ehe|bila shaka|hakika|kabisa|sawa sawa|sawa kabisa)
        (|tu|kabisa|asante|tafadhali|bila shaka|basi|nakubali|ndugu) / (|ndiyo|ndio|sawa|tafadhali)
        (nitambulishe|tutambulishe|nitambulisheni|utambulishe|tambulisha|niunganishe|tuunganishe|nikutanishe|
        tukutanishe|endelea|endeleeni|mpe barua pepe yangu|mpe namba yangu) (|naye|kwake|tafadhali|basi) / (|mimi) (niko
        tayari|nipo tayari|nimekubali|nakubali|ninakubali|nakubaliana|nimeridhia|naridhia) (|kabisa|na hilo) /
        (sina|hakuna) (pingamizi|tatizo endelea) / ndiyo (|tafadhali|asante|ndiyo|bila
        shaka|nakubali|ningependa|kabisa|hakika|asante sana|kwa furaha) / ndio (|tafadhali|asante|bila
        shaka|nakubali|kabisa) / naam / bila shaka / hakika / kabisa / sawa / sawa sawa / sawa tafadhali / nakubali /
        ninakubali / nimekubali / tunakubali / haya / haina shida endelea / endelea / tafadhali endelea / tafadhali
        tutambulishe / tutambulishe / sina pingamizi / sina kipingamizi / ok /
        (|ndiyo|ndio|sawa|naam|haya|poa|tafadhali) (|wewe|tafadhali)
        (unaweza|mnaweza|waweza|unaruhusiwa|mnaruhusiwa|ruksa|ruhusa|uko huru|una ruhusa ya) (|tu) @wgive@ @wbob@ @wobj@
        @wbob@ (|tu|tafadhali|bila shida) / (|ndiyo|ndio|sawa|haya|poa|ok|tafadhali) @wimp@ (|tu|bob|bwana bob|bob
        tu|basi|huyo) @wobj@ (|tu|basi|tafadhali|bob) / (|ndiyo|sawa) @wobj@ (mpe|mpeni|apewe|inaweza
        kutolewa|itolewe|mtumie) (|tu|bob) / (|ndiyo|sawa|haya|poa) @wimp@ (tu|basi|bob) / (bob|yeye|bwana bob)
        (anaweza|aweza|anaruhusiwa|yuko huru) (|tu) (kuniandikia|kunitumia barua|kunitumia barua pepe|kunitumia
        email|kuwasiliana nami|kuwasiliana na mimi|kunipigia|kunipigia simu|kunitafuta|kunicheki|kuniandikia barua pepe)
        (|moja kwa moja) (|wakati wowote|muda wowote|saa yoyote|akitaka|anapotaka|tu|moja kwa moja) /
        (mwambie|mwambieni|muombe|mruhusu|mruhusuni|mwache|mwacheni) (|tu|bob) (aniandikie|anitumie|anitumie
        barua|anitumie barua pepe|anitumie email|awasiliane nami|awasiliane na mimi|anipigie|anipigie
        simu|anitafute|anicheki|kuniandikia) (|moja kwa moja|wakati wowote|tu|muda wowote) / (|acha|basi)
        (aniandikie|awasiliane nami|anitafute|anipigie) (|tu|moja kwa moja|wakati wowote) / (|sawa|ndiyo)
        (tuunganishe|tukutanishe|tutambulishe|utukutanishe|utuunganishe|tuunganisheni|tutambulisheni|niunganishe
        naye|nitambulishe kwake|nikutanishe naye) (|tu|basi|tafadhali) / (kwa upande wangu|upande wangu|kwangu|kwangu
        mimi|mimi) (|hilo|ni|hiyo) (|ni) (sawa|sawa kabisa|sawa tu|ndiyo|ndio|poa|hakuna shida|hakuna tatizo|hamna
        shida|hakuna pingamizi|haina shida|nakubali|nimekubali|naafiki) (|tu|kabisa) / (|mimi|kwa upande wangu)
        (sina|hakuna|hamna) (pingamizi|kipingamizi|kizuizi|kikwazo|shida na hilo|tatizo na
        hilo|neno|kinyongo|kwazo|shida yoyote na hilo) (|lolote|chochote|yoyote|na hilo|kabisa) / (|mimi)
        (natoa|ninatoa|nimetoa|nakupa|ninakupa|nawapa) (idhini|ruhusa|ridhaa|kibali) (|ya|kwa) (|@wobj@ (itolewe|ipewe
        bob|kutolewa|zitolewe)|(kutoa|kumpa|kushiriki|kumtumia bob) @wobj@|kumpa bob @wobj@) (|kwa bob) /
        (una|mna|unayo|mnayo) (ruhusa|idhini|ridhaa|kibali) (yangu|changu|) (|kumpa @wobj@|kumpa bob @wobj@) /
        (|mimi|niko|nipo|tuko) (naafiki|ninaafiki|naunga mkono|nimeafiki|naruhusu|ninaruhusu|niko tayari|nipo
        tayari|nimeridhia|naridhia|niko sawa|tuko tayari) (|kabisa|na hilo|kutambulishwa|tu) / (jibu langu) (|ni)
        (ndiyo|ndio) / kwa nini (isiwe|la|isiwe hivyo|siyo|isiwezekane) (tutambulishe|tuunganishe|endelea|tukutanishe) /
        (poa|sawa|haya|freshi|fresh|safi) (|tu|kabisa|endelea|basi|bosi|kaka|dada|nipo tayari|niko tayari|mpe) /
        (ndiyo|ndio|sawa|naam) (ivy|kaka|dada|bwana|mama|bosi|mpe tu|endelea) / (|haya|sawa|ndiyo|ndio|poa)
        (unaweza|mnaweza) (kumpa|kumpatia|kumtumia|kutoa) (|bob|pia|hata) (|pia) @wobj@ (|pia|tu) /
        (namruhusu|ninamruhusu|nampa ruhusa|namkaribisha|ninamkaribisha) (|bob|yeye)
        (awasiliane|kuwasiliana|aniandikie|kuniandikia|anipigie|anitafute) (|nami|na mimi|moja kwa moja) /
        (karibu|karibu sana|anakaribishwa) (|aniandikie|aniandikie tu|awasiliane nami|anitafute) (|tu) /
        (mpe|mpatie|mtumie|mpelekee) (|tu) (|bwana bob|bob|ndugu bob) @wobj@ (|tu) /
        (nakubali|nimekubali|naridhia|naafiki) (kwa furaha|kwa moyo mmoja|bila shida|kwa mikono miwili|bila pingamizi) /
        (ndio|ndiyo|sawa|haya|poa) (kaka|dada|bwana|bosi|rafiki|mkuu) (|tutambulishe|mpe tu|endelea|tuunganishe|sawa) /
        (hakuna|hamna) (tatizo|shida|neno) (|kabisa) (mpe|mpe tu|endelea|aniandikie|anaweza kuniandikia)
    """,
    "fond": """
        kwa (furaha|furaha kubwa|moyo mkunjufu) / (ningependa|ningefurahi|nitafurahi|nataka|ninapenda|napenda) (|
        sana|hilo|hivyo|kukutana|kumjua|kukutana naye|kumfahamu|kuzungumza naye) ... / (itakuwa|ingekuwa) (vizuri|
        nzuri|furaha|jambo jema) (|sana) / nina (hamu|nia) ... / ninavutiwa /
        (nasubiri|ninasubiri|nitasubiri|nangojea|ninangojea|nitangojea|natarajia|natazamia|naisubiri) (|kwa
        hamu|kupokea|kusikia) (barua|barua pepe|ujumbe|email|simu|kutoka|barua pepe kutoka) (|yake|wake|kwake|kwa bob|ya
        bob|kutoka kwake|kutoka kwa bob|kwake) (|kwa hamu) / (itakuwa|ni) (furaha|heshima) (kubwa|yangu) (|kwangu)
        (|kumfahamu|kuzungumza naye|kukutana naye|kumjua) / (nitafurahi|ningefurahi|nafurahi|ningependa) (|sana)
        (kuzungumza|kukutana|kuwasiliana|kufahamiana|kujuana) (|naye|na bob|nae)
    """,
    "warm": """
        (|inaonekana )(inavutia|ya kuvutia) / vizuri / nzuri / safi / hakuna shida / hakuna tatizo / haina shida / hamna
        shida / kwa nini isiwe / wazo zuri / hakuna matata
    """,
    "no": """
        (hapana|la|hapana hapana) (|asante|asante sana|sitaki|sihitaji|sina
        nia|sipendi|siwezi|samahani|ndugu|kutambulishwa) (|kutambulishwa|kukutana naye|hilo) /
        (|samahani|pole|lakini|asante lakini|kwa bahati mbaya|mimi|hapana|asante kwa ofa lakini) (|mimi)
        (siwezi|sitaweza|sitaki|sipendi|sihitaji|sikubali|sina nia|sina muda|sina wakati|sina
        nafasi|sivutiwi|sihitaji|sina haja|nakataa|ninakataa|sitakubali|sikubaliani) (|kukubali|kukutana|kukutana
        naye|kutambulishwa|kusema ndiyo|na hilo|hilo|wa hilo|wa hili|ya hilo|kwa hilo|kwa sasa hivi
        hapana|samahani|asante|kujiunga|kushiriki) / (nasikitika|samahani) siwezi / (acha|achana nayo) hapana / hapana
        (|asante|hapana|tafadhali|sitaki|asante sana|sipendi|sina nia|kamwe|samahani|sihitaji) / la (asante| hasha) /
        hapana kabisa / kamwe / hata kidogo / (|samahani |kwa bahati mbaya |asante lakini |mimi )(sitaki|
        sipendi|sihitaji|sikubali|sikubaliani|sina nia|sina muda|sina wakati|sivutiwi|sitaweza kukubali|nakataa|
        ninakataa|sina haja|sina hamu) (|asante|hilo|kwa hilo|kwa hili|na hilo|kukutana naye|kukutana|hii) / afadhali
        (hapana|la|nisifanye) / ni afadhali hapana / (|tafadhali|naomba|samahani)
        (usimpe|msimpe|usiwape|msiwape|usitoe|msitoe|usimtumie|msimtumie|usishiriki|msishiriki|usishee|usigawe|msigawe|usipeleke|usimpatie)
        (|mtu|watu|bob|mtu yeyote|yeyote|mtu mwingine|wengine|watu wengine|mtu asiyejulikana) (|yeyote|mwingine) @wobj@
        (|kwa mtu yeyote|kwa yeyote|kwa mtu mwingine|na mtu mwingine|kwa watu wengine|na mtu yeyote|kwa bob|kwa watu
        nisiowajua|na watu wengine) / (|mimi|samahani) (siwapi|simpi|sitoi|sitatoa|siwezi kutoa|sishiriki|sipendi
        kutoa|sitaki kutoa|sigawi|sitoagi|siwezi kumpa|sitampa|sitaki kumpa|sipendi kushiriki|sitaki kushiriki|siko
        tayari kutoa) (|mtu|watu|bob|mtu yeyote|watu nisiowajua|wageni|watu wasiojulikana|mtu nisiyemjua|mtu nisiemjua)
        (|nisiowajua) (@wobj@) (|kwa mtu yeyote|kwa watu nisiowajua|kwa wageni|na watu nisiowajua|na watu wengine|kwa
        mtu nisiyemjua|ovyo|hovyo) / @wobj@ (|tafadhali) (usitoe|isitolewe|zisitolewe|usimpe|usiwape|iwe siri|ibaki
        siri|ibaki kwako|msitoe) (|mtu|mtu yeyote|kwa mtu yeyote|mtu mwingine) / (|tafadhali) (weka|tunza|hifadhi)
        @wobj@ (siri|kwa siri|mwenyewe) / (hii|hilo|hili|jambo hili|haya) (si|sio|siyo) (|katika)
        (fani|kazi|jambo|eneo|taaluma|uwanja|shughuli|kitu|mambo|nyanja|la|ya|yangu|langu) (|yangu|langu|wangu|changu) /
        (|hili|hilo|hii) (halinifai|hainifai|halinihusu|hainihusu|haliniusu|hayanihusu|halifai kwangu) / (|mimi|samahani
        mimi) (si|sio|siyo) (mtu) (|sahihi|anayefaa|anayestahili|mnayemtafuta|unayemtafuta|muafaka|husika) (|kwa jambo
        hili|kwa hili|kwa hilo|wa jambo hili) / mimi si (mtu|) (sahihi|anayefaa|mhusika) / (jibu|jibu langu) (|ni|langu
        ni) (hapana|la|sio|hapana kabisa|hapana asante) / (|kwa upande wangu|kwangu) (ni|jibu ni) hapana /
        (hapana|hakuna|haina|sina) (haja|umuhimu|ulazima) (|ya hilo|nayo|nalo|ya jambo hilo|asante) /
        (acha|acheni|achana|achaneni|tuache|liache|wacha|tuachane) (|tu|na hilo|nayo|nalo|na hayo|hivyo|hiyo)
        (|asante|hapana) / (|mimi|samahani) (sina|sitakuwa na|sipati) (muda|nafasi|wakati|haja|hamu|shauku|nia|mpango)
        (|wa|ya|na|kwa) (|mambo|jambo|hilo|hili|haya|hayo|hiyo|hii) (|haya|hili|kama haya|kama hayo|hayo|kama haya
        sasa|hilo) / (|safari hii|mara hii|hilo|hili|kwangu|kwa sasa)
        (haitawezekana|haiwezekani|halitawezekana|haliwezekani|sitaweza|siwezi|hapana) (|kwangu|kwa upande
        wangu|samahani|asante) / (|mimi) (|namjua bob na|ninamjua bob na|namfahamu bob na|namjua na|ninamfahamu na)
        (ningependa|napendelea|ni bora|bora|nataka|afadhali) (kukaa mbali|kuwa mbali|nikae
        mbali|kumwepuka|kujiepusha|nisiwasiliane|kutowasiliana|niwe mbali) (|naye|na yeye|na bob|na hayo|na mambo hayo)
        / (|mimi|nimestaafu na|nimestaafu) (sitaki|sihitaji|sipendi|sina haja ya) (|tena)
        (kujuana|kukutana|kufahamiana|kuwasiliana|kuongea|kumjua|kuzungumza) (|na|naye) (|watu|mtu|mtu yeyote|yeyote)
        (|wapya|mpya|nisiowajua|yeyote|wengine) / (nina|tayari nina) (|tayari) (mawasiliano|barua pepe|kazi|marafiki)
        (ya|za|) (kutosha|nyingi mno|mengi mno|tele) (|tayari) / (nitapoteza|ningepoteza) muda wake (|tu|bure) /
        (nakataa|ninakataa|nimekataa|napinga) (|kwa heshima|kwa unyenyekevu|ombi hili|ombi hilo|hilo|asante|kabisa) /
        (niache|niacheni) (|nje ya hili|tu|kwa amani) / (simjui) (|na sitaki|na sihitaji) (|kumjua|kuwasiliana naye) /
        (|la|hapana) (|mimi) (sipendi|sitaki|sihitaji) (|kabisa) (jambo|mambo|hili|hilo|haya|hii) (|hili|hilo|haya|hayo)
        / @wobj@ (|naomba|tafadhali|ninaomba) (ibaki siri|iwe siri|zibaki siri|usimpe mtu|usiwape
        watu|isitolewe|usitoe|usigawe|ibaki kwenu tu) (|yeyote) / (|siku hizi|sasa|kwa sasa|kwa hiyo)
        (sitaki|sipendi|sihitaji|sitafuti) (kufahamiana|kujuana|kukutana|kuwasiliana|marafiki|watu|mawasiliano) (|na)
        (|watu|mtu) (|wapya|mpya|yeyote) / (|hapana bwana|hapana|tafadhali)
        (usiniingize|msiniingize|usinihusishe|msinihusishe|usinitie) (|kwenye|katika) (|mambo|jambo)
        (|hayo|hilo|haya|hiyo) / hapana (bwana|kaka|dada|bosi|rafiki|kabisa) (|asante) / (|kwa hiyo|basi)
        (usimpe|msimpe|usitoe) @wobj@ / (|sasa|tena) (sina) (hamu|nia|haja|muda) (tena|nayo|nalo) / (sitaweza|siwezi)
        (kushiriki|kujiunga|kusaidia|kukubali) (|hilo|katika hilo|samahani) / (|kwa sasa|sasa|lakini)
        (sina|sihitaji|sitaki) (|nia ya|hamu ya|haja ya) (kuungana|kujuana|kufahamiana|kukutana|hili|hiki|hilo|hii)
        (|na) (|watu|mtu) (|wapya|mpya)
    """,
    "excuse": """
        (|mimi) (nimestaafu|nilistaafu|nimeacha kazi hiyo) (|sasa|tayari) / (|mimi) (nina|niko na|nina kazi)
        (|shughuli|kazi) (nyingi|mno|nyingi sana) (|sasa|sana|kwa sasa|mno) / (simjui|simfahamu) (|bob|huyo|yeye|huyu) /
        (niliacha|nimeacha|sifanyi) (kazi|fani|biashara) (hiyo|ile|hizo) (|tena) / simjui (bob|huyo|yeye)
    """,
    "later": """
        (baadaye|wiki ijayo|mwezi ujao|mwaka ujao|kesho|sio sasa|si sasa|siyo sasa|wakati mwingine|siku nyingine|kwa
        sasa hapana) (|tuongee|tutaongea|niulize|niulize tena|tafadhali|basi|labda|nitakujibu) / (|labda) baada ya
        (sikukuu|krismasi|likizo|ramadhani|mitihani|pasaka|mwaka mpya|idi|wiki moja|mwezi mmoja) (|tafadhali|tuongee) /
        baadaye / labda baadaye / pengine baadaye / sio sasa / si sasa / siyo sasa / bado / bado hapana / sasa hapana /
        wakati mwingine / labda wakati mwingine / siku nyingine / wiki ijayo / mwezi ujao / mwaka ujao / sio leo / si
        leo / leo hapana / kesho / kwa sasa hapana / (hadi|mpaka) (|mwezi|mwisho wa) (@wmon@|mwezi ujao|wiki
        ijayo|mwezi|mwaka) (|mimi) (sina muda|nina shughuli|nina kazi|niko bize|sina nafasi|nipo bize) (|nyingi) / baada
        ya hapo (|niulize|tuongee|tutaongea|sawa|niandikie) / (tuongee|tutaongea|niandikie|niulize|nitafute) (|mwezi
        wa|mwezi|tena) @wmon@ / mwezi (wa|) (sita|saba|nane|tisa|kumi|tatu|nne|tano) (|tuongee|tutaongea)
    """,
    "wait": """
        (|unaweza|mnaweza|tafadhali|naomba|je unaweza|waweza)
        (kuniandikia|niandikie|niulize|kuniuliza|nikumbushe|kunikumbusha|niulizeni|nitafute|kunitafuta|uniulize|uniandikie|unikumbushe|wasiliana
        nami) (|tena|upya) (mwezi ujao|wiki ijayo|mwaka ujao|mwezi wa @wmon@|baada ya
        (krismasi|pasaka|sikukuu|likizo|mwaka mpya|ramadhani|idi|mitihani|@wmon@|mwezi mmoja|wiki mbili|wiki
        chache|hapo)|@wmon@|mwezi @wmon@)
    """,
    "stop": """
        (|tafadhali) (niondoe|niondoeni|nitoe|nitoeni|futa|futeni|ondoa|ondoeni) (|jina langu|barua pepe yangu|anwani
        yangu) (|kwenye|kutoka|katika) (|orodha|orodha yenu|orodha yako) / (|tafadhali) (acha|acheni|koma|komeni)
        (kunitumia|kuniandikia|kunisumbua|kutuma|haya) ... / (|tafadhali)
        (usinitumie|msinitumie|usiniandikie|msiniandikie|usinisumbue|msinisumbue) ... / acha / acheni / simama / koma /
        ondoa / (|tafadhali )(usiniandikie|msiniandikie|usinitumie|msinitumie| usiwasiliane) ... / (|tafadhali
        )(acha|acheni) (kuniandikia|kunitumia) ... / niondoe ... / (|tafadhali )(futa|ondoa) ... / (|tafadhali|naomba)
        (usinitumie|msinitumie|usiniandikie|msiniandikie) (|barua pepe|barua|ujumbe|email) (|tena|nyingine|zaidi|kamwe)
        (|tena) / (|tafadhali) (ondoa|ondoeni|futa|futeni|toa) (jina langu|anwani yangu|barua pepe yangu|email
        yangu|taarifa zangu) (|kwenye|kutoka|katika|kutoka kwenye) (|orodha) (|yenu|yako) / (|mimi) sitaki
        (|kupokea|kupata) (barua|barua pepe|ujumbe|email) (|zenu|yenu|zako|wenu|kutoka kwenu) (|tena) (|kutoka kwenu)
    """,
    "doubt": """
        nifikirie / nitafikiria / fikiria / nafikiria / ngoja nifikirie / bure / bei / gharama / kiasi gani / nani /
        siwezi kukataa / sikatai / kwanza / ndiyo au hapana / kama / ikiwa / endapo / iwapo / baada / kabla / sharti /
        tu / pekee / labda / pengine / huenda / inategemea / tutaona / sijui / mimi sijui / sina uhakika / sina hakika /
        sina wazo / nani / nini / vipi / wapi / kwa nini / lini / gani / je / alisema / anasema / haha / likizo /
        likizoni / nimepokea / msaidizi / habari zaidi / maelezo zaidi / au / ndiyo na hapana / ndiyo hapana / shida /
        tatizo / nadhani / (nitamuuliza|nimuulize|nitauliza|niulize kwanza|ngoja nimuulize|nitaongea na)
        (|bosi|mke|mume) / kana kwamba / kama vile / mke wangu / mume wangu / bosi wangu / ndugu yangu / rafiki yangu /
        mtoto wangu / dada yangu / kaka yangu / ndiyo ndiyo / ndio ndio / ndiyo au / anasema / wanasema / anataka /
        unataka / kuhusu / ngumu / vigumu / ungejua / yeyote anayetaka
    """,
    "but": "lakini / ila / hata hivyo / bali / ingawa",
    "not": "si / sio / siyo / hapana / sina / hakuna / bila / kamwe / wala / hata / sitaki",
    "marks": "^(?:si(?!ku|mu)[a-z]{4,}|ha(?:tu|wa|m|i)[a-z]{4,})",
    "regret": "samahani / kwa bahati mbaya / pole / naomba radhi / nasikitika",
    "hello": """
        habari / hujambo / jambo / mambo / shikamoo / salamu / mpendwa / habari za (asubuhi|mchana|jioni) / ndugu /
        bwana / bibi
    """,
    "bye": """
        kwaheri / wako / wako mwaminifu / kila la heri / salamu / siku njema / uwe na siku njema / wako katika kazi /
        tutaonana
    """,
    "thanks": """
        (|ninakushukuru |shukrani )(asante|ahsante|asanteni|nashukuru|shukrani) (|sana|kwa kuuliza|kwa ofa|kwa
        mwaliko|kwa ujumbe wako|mno) / asante (ivy|dada|kaka|bwana)
    """,
    "and": "na / kisha / pia na / kwa hiyo / hivyo basi / basi hivyo / ndiyo maana",
    "fill": """
        tafadhali / na / pia / sana / kweli / kusema kweli / sasa / kwa sasa / mimi / sisi / safari hii / kwa upande
        wangu / kwangu / mara moja / kwa sababu / ivy / bob / ann / hilo / hiyo / (|lakini|ila|na) (|tafadhali|naomba)
        (tumia|tumieni|atumie|utumie|mtumie|aandikie) (|tu) (barua pepe|anwani|email|namba|anuani|ile) (|ya)
        (yangu|yetu|langu|ile) (|ya) (binafsi|nyingine|mpya|ya nyumbani|ya gmail|gmail|ya binafsi) (|tu|badala yake) /
        (|kwa sababu) (ya|hiyo ya|ile ya|barua pepe ya) (ofisini|kazini|ofisi|kazi) (siisomi|huwa
        siisomi|naisoma|siifungui|siangalii|huwa siangalii|siitumii) (|mara nyingi|mara chache|sana|kwa nadra) /
        (|lakini|ila) kwa barua pepe (tu|pekee) (|si simu|simu hapana) / (|lakini)
        (asinipigie|msinipigie|asipige|asinipigie) (|simu|tafadhali) / (nimesoma|nimepata|nimeona|nimeisoma)
        (barua|barua pepe|ujumbe|email) (yako|yenu|wako|wenu|) (|na) /
        (msalimie|nisalimie|wasalimie|msalimu|nisalimieni|salamu kwa|mpe salamu|salamu zangu kwa) (|ivy|wote|familia) /
        kwa barua pepe (tu|pekee) (|tafadhali) / usisite / bila kusita / msisite
    """,
    "words": """
        yeye / naye / ya / wa / za / la / kwa / katika / ni / mimi / wewe / yeye / sisi / wao / yangu / wangu / yako /
        wako / yake / wake / hii / hiyo / huyu / yule / watu / mtu / mwaka / miaka / siku / wiki / mwezi / muda / wakati
        / rafiki / kazi / kampuni / kukutana / kuzungumza / kumjua / sana / vizuri / hapa / huko / nimekuwa / alikuwa /
        kuna / mpya / pia / fani / hiyo / ofisi / ofisini / nyumbani / nyumba / familia / watoto / mtoto / mke / mume /
        mradi / utafiti / chuo / kikuu / shule / kitabu / uzoefu / msaada / ushauri / swali / jibu / daima / wote / chai
        / kahawa / jambo / mambo / kuhusu kazi / jana / leo / asubuhi / jioni / usiku / mchana / mvua / joto / baridi /
        jua / mji / mjini / dar / nairobi / dunia / bado nipo / napenda / nafanya / ninafanya / ninaishi / naishi /
        ninafanya kazi / barua / pepe / barua pepe / anwani / namba / ujumbe / simu / mawasiliano / nimesoma / nimepata
        / nimefurahi / nilisikia / natumaini / ninatumaini / habari / njema / salama / sasa / zamani / nyingi / mengi /
        wengi / chache / kidogo / karibu / mbali / biashara / likizo ilikuwa / mada / mwisho / mwanzo / kila / kubwa /
        ndogo / pamoja / tangu / ambao / ambaye / kwamba / hivi / hivyo / siku hizi / moja / mbili / kuna / huku / yule
        / yetu / zetu / wetu / mitihani / nina mitihani / kujua watu wapya / napenda kujua watu wapya / sasa / natafuta
        / washirika / wenzangu
    """,
}

TABLES = {"vi": VIETNAMESE, "th": THAI, "sw": SWAHILI}
