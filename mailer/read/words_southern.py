"""Words of Vietnamese, Thai and Swahili: data alone, in the notation of `words.py`."""

VIETNAMESE = {
    "yes": """
        (|cứ|bạn|nhờ bạn|hãy) (nói|bảo|báo|nhắn) (|lại) (với|cho|giúp) (anh ấy|cô ấy|anh bob|bob|họ|ông ấy) (|là|rằng)
        (tôi|mình|em) (đồng ý|rất vui|ok|sẵn sàng|sẵn lòng|muốn gặp) /
        (|bạn|anh|chị) (|cứ|có thể|hãy|được) (đưa|cho|gửi|chuyển|cung cấp|báo) (|cho) (|@nguoi@) (số|số điện thoại|điện
        thoại|số di động|số phone|số zalo|sđt) (|của) (tôi|mình|em|tớ|tui) (|cho) (|@nguoi@) (|cũng được|nhé|được|đi|
        nha|ạ|được mà|được nhé|thoải mái) / (|cứ|hãy|bạn cứ|xin|xin hãy|nhờ bạn|làm ơn|vui lòng) giới thiệu (chúng tôi|
        bọn mình|chúng mình|tôi|mình|em|tụi mình|hai bên|bọn tôi|hai chúng tôi) (|với nhau|cho nhau|với anh ấy|với
        @nguoi@) (|đi|nhé|nha|ạ|giúp|giúp mình) / giới thiệu (đi|nhé|nha|giúp mình|giúp tôi|giùm|dùm|luôn|liền) (|nhé|
        nha|ạ|bạn) / (|tôi|mình|với tôi thì|về phía tôi thì|bên tôi) không (có vấn đề gì|vấn đề gì) (với tôi|với mình|về
        phía tôi|phía tôi|bên tôi|cả|hết|đâu) /
        @lead@ @pass@ @person@ (|biết) @adr@ (|mail) @mine@ @end@ / @lead@ @pass@ @adr@ @mine@ (|cho|tới|đến|qua|với|
        sang) @person@ @end@ / @lead@ (chia sẻ|cung cấp|share|chuyển tiếp|đưa|gửi đi|chuyển|công khai) @adr@ @mine@
        @end@ / @lead@ (cho|gửi|đưa|chuyển) @person@ (đi|nhé|nha|luôn|được nhé|luôn nhé|cũng được|thoải mái) (|ạ) /
        @i@ (|hoàn toàn|rất|cũng|xin) (đồng ý|cho phép|chấp nhận|bằng lòng|sẵn lòng|sẵn sàng|ok|okay|nhất trí) (|để|
        cho|việc|với việc|cho việc|bạn|anh|chị|để bạn|để anh|để chị|cho bạn|cho anh|cho chị|bạn được|cho phép|cho phép
        bạn|để bên bạn|về việc|cho các bạn) (chia sẻ|cung cấp|gửi|đưa|chuyển|share|cho|tiết lộ|sử dụng|chuyển tiếp) (|
        cho) (|@person@) (|biết) @adr@ (|@mine@) (|cho|tới|đến|với) (|@person@) @end@ / (đồng ý|cho phép|chấp nhận) (|
        cho|việc|để bạn|bạn) (chia sẻ|cung cấp|gửi|đưa|chuyển|share) @adr@ (|@mine@) (|cho|tới|đến|với) (|@person@)
        @end@ / @lead@ (bảo|nói|kêu|nhắn|để|mời|nhờ|báo|nói với|nhắn với|bảo với|dặn|báo với|rủ|hú|cho) @person@ (|cứ|
        hãy|trực tiếp|có thể|tự nhiên|thoải mái|chủ động) (viết|viết thư|viết mail|viết email|liên hệ|liên lạc|gửi
        mail|gửi email|gửi thư|gửi thư|email|mail|nhắn|nhắn tin|gọi|kết nối|inbox|ib|add zalo|kết bạn|nói chuyện|viết
        trực tiếp|liên hệ trực tiếp|liên lạc trực tiếp) (|trực tiếp|thẳng) (|cho|với|đến|tới|qua|sang) (tôi|mình|em|
        tui|anh|chị|tớ|cháu|con|email này|địa chỉ này|mail này) (|trực tiếp|bất cứ lúc nào|lúc nào cũng được|bất kỳ
        lúc nào|khi nào cũng được|khi nào tiện|lúc nào tiện) @end@ / @person@ (có thể|được phép|hoàn toàn có thể|có
        thể cứ) (viết|viết thư|viết mail|viết email|liên hệ|liên lạc|gửi mail|gửi email|gửi thư|email|mail|nhắn|nhắn
        tin|kết nối) (|trực tiếp|thẳng) (|cho|với|đến|tới|qua) (tôi|mình|em|tui|tớ|cháu) (|trực tiếp|bất cứ lúc nào|
        lúc nào cũng được|bất kỳ lúc nào|khi nào cũng được) @end@ / cứ (viết|viết thư|liên hệ|liên lạc|gửi mail|gửi
        email|email|mail|nhắn|nhắn tin) (|trực tiếp|thẳng) (|cho|với|đến|tới|qua) (tôi|mình|em|tui|tớ|cháu) @end@ / (|
        @i@) (|thì|hoàn toàn|cũng|chẳng|đâu) (không) (phản đối|ngại|có gì phản đối|có trở ngại gì|thấy vấn đề gì|thấy
        trở ngại gì|thấy phiền|phiền|có ý kiến phản đối|có vấn đề gì|thấy có vấn đề gì|bận tâm|có gì để phản đối|có gì
        ngại) (|gì|đâu|gì cả|gì hết|gì đâu|chút nào|cả) (|ạ|nhé|nha) / (thoải mái|cứ thoải mái|cứ tự nhiên|triển|triển
        thôi|triển luôn|chiến|chiến luôn|quá được|được quá|ok quá|ok chứ|duyệt|duyệt luôn|chốt|chốt luôn|chốt đơn|quất
        luôn|quất|tất nhiên được|đương nhiên được|dĩ nhiên được|đương nhiên rồi|đồng ý thôi|đồng ý ngay|đồng ý cả hai
        tay|nhất trí thôi|ừa|ừ nhé|ừ được đó|ờ được|ok được|oki|okie|okla|okê|ok nha bạn|có luôn|có ngay|vâng ạ|dạ
        vâng|dạ đồng ý|dạ ok|dạ được ạ|dạ có ạ|vâng được ạ|được thôi|được chứ sao|được mà|được đó|được đấy|được quá
        chứ|được nha|được nhé|tiến hành đi|cứ thế đi|cứ thế nhé|cứ làm đi|cứ làm vậy đi|cứ tiến hành|cứ tiến hành đi|
        làm luôn đi|làm đi|kết nối đi|nối đi|giới thiệu đi|giới thiệu luôn|giới thiệu luôn đi|kết nối luôn) (|ạ|nhé|
        nha|bạn|em|anh|chị|bạn ơi|đi|luôn|bạn nhé) / (uh|uhm|uk|ukm|ừ|ừm|ờ|ừa|dạ|vâng) (|đồng ý) (được|ok|có) (đó|đấy|
        mà|thôi|nha|nhé|chứ|luôn|ạ|bạn) / (cho|tính|kể) (tôi|mình|em|tui|tớ) (tham gia|vào|một suất|một chân|theo|vô)
        (|với|nhé|nha|luôn) (|ạ|nhé|nha) / @i@ (tham gia|theo|chơi|vô) (|luôn|nhé|nha|với) / @i@ (|hoàn toàn|rất|cũng|
        xin) (ủng hộ|tán thành|ưng|đồng tình|đồng thuận|nhất trí|bằng lòng|thuận|ok|okay|oke|cho phép) (|nhé|nha|ạ|
        luôn|đó|mà|với việc này|với đề nghị này|với lời đề nghị này) / (|@i@) (nhờ|mong|phiền) (bạn|anh|chị|em|cô|ivy)
        (kết nối|giới thiệu|giúp|làm cầu nối|kết nối giúp|giới thiệu giúp) (|@i@|cho tôi|cho mình|chúng tôi|hai bên|
        hai người|giúp) (|với) (|@person@) @end@ / (|câu) (trả lời|đáp án) (|của tôi|của mình|của em) (|đương nhiên|
        tất nhiên) (là|:) (có|đồng ý|được|yes|vâng|ok) (|ạ|nhé) /
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
        (|thật|quả|rất|thật là) (|là) (|một) (hân hạnh|vinh hạnh|vinh dự) (|lớn) (|cho|đối với|của) (|tôi|mình|em|chúng
        tôi) (|được|khi|nếu được) (|làm quen|quen biết|gặp) (|@nguoi@) / (tôi|mình|em|tớ) (|luôn|vẫn|đã|từ lâu đã|từ
        lâu|rất) (muốn|mong|ao ước|mong được) (|được) (làm quen|gặp|quen|biết|nói chuyện|kết nối) (|với) (|@nguoi@) (|từ
        lâu|lâu rồi) /
        (sẵn lòng|rất sẵn lòng|hân hạnh|rất hân hạnh|vinh dự|rất vinh dự|vinh hạnh|rất vinh hạnh|rất vui|với niềm vui|
        rất vui lòng|hân hạnh quá|vui quá|quý quá|rất thích|rất mong|vui lắm) (|thôi|ạ|nhé|nha|mà|lắm|chứ|luôn|lắm ạ)
        / (|@i@) (|cũng|rất|sẽ|và) (mong|chờ|đợi|hóng|trông|mong chờ|chờ đợi|ngóng|trông chờ|háo hức chờ) (|sớm|được|
        nhận được|nhận|sớm nhận được|sẽ sớm nhận được|sớm được nhận) (thư|mail|email|tin|liên lạc|liên hệ|tin nhắn|hồi
        âm) (của|từ) @person@ (|ạ|nhé|nha|đó) / (|@i@) (|cũng|rất) (mong|hy vọng|thích|muốn|vui) (|sớm|sẽ|được) (được|
        sớm được|có dịp|có cơ hội) (gặp|nói chuyện|trò chuyện|làm quen|trao đổi|kết nối|quen biết|hợp tác|giao lưu) (|
        với) @person@ (|ạ|nhé|nha|lắm|đó) / (được) (làm quen|gặp|quen|quen biết|kết nối) (|với|thêm) @person@ (thì|là)
        (|quá|thật|rất) (tốt|hay|tuyệt|vui|quý|vinh dự|vinh hạnh) (|quá|rồi|biết mấy|cho tôi|đối với tôi) /
        (|vâng|dạ) @who@ (|cũng) (rất|cũng) (sẵn lòng|muốn|vui|mong|thích|hân hạnh|vui lòng|vui mừng|vinh dự|hứng
        thú|quan tâm|sẵn sàng) (|được|nếu được|khi được) (|@meet@) (|với) @him@ / (|vâng|dạ) @who@ (sẵn
        lòng|muốn|vui|mong|thích|hân hạnh|sẵn sàng) (|được) @meet@ (|với) @him@ / thế thì (tốt|hay|tuyệt) quá / (|tôi
        |rất |em |vâng tôi |mình )(|rất )(sẵn lòng|vui lòng|hân hạnh|muốn|vui|vui được|mong|thích|muốn gặp| muốn được
        gặp|vui được gặp|hân hạnh được gặp|sẵn lòng gặp|quan tâm|vinh dự|vui mừng|mong được) (|gặp|làm quen|anh ấy|cô
        ấy|nói chuyện|được|điều đó|gặp anh ấy|gặp cô ấy|làm quen với anh ấy|làm quen với cô ấy|được giới thiệu|được
        gặp|kết nối) / (|nghe |điều đó |thế thì )(|thật |rất |sẽ rất )(tuyệt|tuyệt vời|hay quá| tuyệt quá|tốt quá)
    """,
    "warm": """
        (sao không|sao lại không|tại sao không|tại sao lại không|sao không nhỉ|vì sao không|ngại gì|ngại gì mà không|tội
        gì không|việc gì không) (|nhỉ|chứ|được|nào) (|?|!) /
        không (vội|gấp|sao đâu) (|đâu|ạ|nhé) /
        ý (này|đó|kiến) (hay|tốt|được) (đấy|đó|lắm|quá) / (hay|tốt|ý hay|thú vị) (đấy|đó|lắm|ghê|thật) / không thành
        vấn đề / không vấn đề gì (|cả|hết|đâu|ạ|đâu ạ|nhé|nha) / không (có vấn đề|sao) (|gì|cả|đâu|hết|đâu ạ|nhé|ạ) /
        (|nghe |có vẻ )(|rất |khá )(thú vị|hấp dẫn) / tốt / hay / hay quá / ý hay / không sao / không vấn đề gì / không
        có gì / tại sao không / sao không / không có vấn đề gì
    """,
    "no": """
        (|thôi|dạ thôi|thôi bạn ạ|thôi bạn ơi|không|thôi anh ạ|thôi chị ạ) (|,) (tôi|mình|em|tớ) (|thấy|cũng|rất|hơi)
        ngại (|lắm|quá|gặp người lạ|quen người mới|làm quen|tiếp xúc người lạ|nói chuyện với người lạ) (|nên thôi|thôi|
        ạ) /
        không (,|.) (cảm ơn|cám ơn|cảm ơn bạn|cám ơn bạn|cảm ơn nhé) / (|nhưng|tôi|mình|em) (không|thôi) (|thì) (cảm ơn|
        cám ơn) / (đừng|không cần|xin đừng|vui lòng đừng|làm ơn đừng|chớ|khỏi) giới thiệu (|chúng tôi|tôi|mình|em|bọn
        mình|gì|nữa) (|với nhau|với ai|nhé|nha|ạ|với @nguoi@) / (đừng|xin đừng|vui lòng đừng|làm ơn đừng|không được|mong
        đừng) (đưa|cho|gửi|chuyển|cung cấp|tiết lộ|chia sẻ|báo) (|cho) (|@nguoi@|ai|người lạ) (số|số điện thoại|điện
        thoại|số di động|sđt) (|của) (tôi|mình|em|tớ|tui) (|cho) (|@nguoi@|ai|người lạ|người khác|ai cả) (|nhé|nha|ạ|
        biết) /
        (tôi|em|mình|tui|cháu|dạo này|hiện|dạo này tôi|dạo này mình|hiện tôi|hiện mình|vì|vì tôi|vì mình|do|do tôi)
        (đang|đã|quá|rất|hơi|khá|không|mới|chưa) (|quá) (bận|bận quá|bận rộn|có thời gian|nghỉ hưu|nghỉ hưu rồi|nghỉ
        việc|nghỉ việc lâu rồi|rảnh|quen|quen anh ấy|biết anh ấy|hợp|quan tâm|quen biết anh ấy|chuyên về mảng này|làm
        mảng này nữa|làm nghề này nữa) (|rồi|lắm|việc|quá) (nên|và|, nên|cho nên|vì vậy|thành ra) (|tôi|em|mình|cũng|
        đành) (xin|xin phép|xin được|đành|phải|thôi|đành phải|xin phép được) (từ chối|không tham gia|kiếu|thôi|không
        nhận|không nhận lời|bỏ qua|khước từ|pass|nhé|ạ|cáo lỗi|rút) (|ạ|nhé|nha|bạn|bạn nhé|anh nhé|chị nhé) / (tôi|
        em|mình|tui) (nghỉ hưu|nghỉ việc|về hưu|chuyển nghề) (|rồi|lâu rồi|từ lâu) nên (xin|xin phép|đành|thôi) (|
        được) (từ chối|không tham gia|kiếu|thôi|không nhận|không nhận lời|bỏ qua) (|ạ|nhé|nha) / (|tôi|em|mình|nên|và)
        không (tiện|tiện cho lắm|tiện lắm|tiện đâu) (|ạ|nhé|nha|đâu) / (|xin|làm ơn|vui lòng|mong|nhờ|nhưng|dạ|và) (|
        bạn|anh|chị|em|cô|ivy) (đừng|chớ|không được|không nên|xin đừng|vui lòng đừng|vui lòng không|vui lòng không
        nên|làm ơn đừng|tuyệt đối không|không|đừng bao giờ|đừng có|ko|đừng nên) (cho|đưa|gửi|chia sẻ|tiết lộ|cung cấp|
        chuyển|share|để lộ|công khai|phát tán|nói|chuyển tiếp) (|cho|với) (|@strangers@) (|biết) @adr@ (|@mine@) (|
        cho|với|ra) (|ngoài|@strangers@) (|biết|cả|hết|nhé|nha|ạ|cả nhé|hết nhé|nhé ạ|cảm ơn) / (|xin|làm ơn|vui lòng|
        mong|nhờ|nhưng|dạ) (|bạn|anh|chị|em) (đừng|xin đừng|đừng có) (cho|chia sẻ|đưa|tiết lộ) (|với|cho) @strangers@
        (|biết|cả|hết|nhé|nha|ạ) / @sorry@ (không|chẳng|ko|k|hông|chưa bao giờ|không hề) (muốn|thích|có ý định|định|
        tiện|thoải mái|đồng ý|cho phép|thể|bao giờ|sẵn sàng|có thói quen|quen|dám|yên tâm|cảm thấy thoải mái|thấy
        thoải mái|muốn bạn|muốn anh|muốn chị|muốn ai) (|khi|để|việc|cho việc|để bạn|bạn) (cho|chia sẻ|đưa|tiết lộ|cung
        cấp|công khai|gửi|để lộ|share|chuyển) (|cho|với) (|@strangers@) (|biết) @adr@ (|@mine@|cá nhân|riêng) (|cho|
        với) (|@strangers@) (|biết|cả|hết|đâu|nhé|nha|ạ|đâu ạ|cả ạ) / @adr@ @mine@ (|thì) (không|xin không|xin đừng|
        xin được|xin) (|được|muốn) (chia sẻ|cho|đưa|công khai|tiết lộ|giữ kín|giữ bí mật|giữ riêng) (|cho|với|ra
        ngoài) (|@strangers@) (|nhé|ạ|nha|được) / (|hãy|xin|xin hãy|vui lòng|làm ơn) (giữ kín|giữ bí mật|bảo mật|giữ
        riêng) @adr@ @mine@ (|nhé|ạ|giúp tôi|giúp mình|giúp em) / @sorry@ (không|chẳng|ko|k|hông|chả|đâu có) (giúp|
        giúp gì|hỗ trợ|làm|gặp|nhận|tham gia|sắp xếp|thu xếp|đáp ứng|nhận lời|chấp nhận|giúp ích|giúp đỡ|kham|đi) (|
        gì|gì nhiều) (|được) (|gì|nhiều|việc này) (|đâu|ạ|nhé|bạn ạ|đâu ạ|nha|đâu bạn) / @sorry@ (|cái|việc|chuyện|vụ|
        lĩnh vực|mảng|chủ đề) (|này|đó) (không phải|chẳng phải|ngoài|không thuộc|nằm ngoài|không đúng) (|là) (chuyên
        môn|lĩnh vực|sở trường|việc|mảng|ngành|chuyên ngành|gu|sở thích|phạm vi|nghề|ngành nghề|chuyện|thế mạnh|món)
        (|của) (|tôi|mình|em|tui) (|ạ|đâu|rồi|nên thôi|nên xin phép từ chối|nên mình xin từ chối) / @sorry@ (|việc
        này|cái này|chuyện này) (không|chẳng) (hợp|phù hợp|dành cho|có duyên|liên quan|quan tâm|mặn mà|hào hứng|thiết
        tha|có nhã hứng|ham|hứng|rảnh|có thì giờ|có thời giờ|dư thời gian|còn thời gian) (|với|đến|gì|lắm|cho) (|tôi|
        mình|em|tui|việc này|chuyện này|vụ này|cái này|mấy chuyện này|lĩnh vực này|đề tài này|chủ đề này|việc đó) (|
        lắm|đâu|ạ|nhé|nữa) / @sorry@ (xin|xin phép|xin được|phải|đành|muốn|rất tiếc phải|xin mạn phép|đành phải|xin
        phép được|quyết định) (từ chối|khước từ|bỏ qua|không tham gia|kiếu|thôi|không nhận|không nhận lời|rút|rút lui|
        rút khỏi|cáo lỗi|pass|miễn|cho qua|dừng ở đây|đứng ngoài|không gặp|không đồng ý|không chia sẻ) (|lời đề nghị|
        lời mời|nhé|ạ|này|lần này|việc này|nha|đề nghị này|vụ này|lời giới thiệu này|bạn nhé) / (thôi|thôi khỏi|khỏi|
        dạ thôi|dạ khỏi|khỏi cần|miễn|miễn đi|bỏ qua|bỏ qua đi|next|pass|cho qua|cho qua đi|skip|thôi bỏ đi|thôi cho
        qua|thôi bỏ qua) (|ạ|nhé|nha|đi|bạn|bạn ơi|anh ơi|chị ơi|em ơi|cảm ơn|cảm ơn bạn|cám ơn|mình không cần|mình
        không cần đâu|em không cần|tôi không cần|bạn nhé|nhé bạn|mình xin phép) / (không|chẳng|ko) cần (|thiết|giới
        thiệu|kết nối|làm quen|phiền|phải giới thiệu|phải kết nối) (|đâu|ạ|nhé|nha|đâu ạ|đâu bạn|đâu nhé|đâu em|đâu
        anh|đâu chị|đâu bạn ơi|lắm) / @sorry@ (không|chẳng|ko|hông) (muốn|thích|còn muốn|hề muốn|có ý|có ý định|định|
        có nhu cầu) (liên hệ|liên lạc|gặp|dính dáng|dây dưa|quen|kết bạn|làm quen|nói chuyện|tiếp xúc|qua lại|dính
        líu|quen thêm|mở rộng quan hệ|gặp lại|liên hệ lại|liên lạc lại|quen biết) (|gì|thêm|lại|nữa) (|với|đến|tới) (|
        @strangers@|anh ta|anh này|người này|ai thêm) (|nữa|đâu|ạ|lại|thêm|nhé) / @sorry@ (không phải là|không phải)
        (người|đối tượng) (phù hợp|thích hợp|bạn cần|anh ấy cần|anh cần) (|đâu|ạ) / (|bạn|anh|chị|
        em) (|nên|hãy|thử|vui lòng|làm ơn) (tìm|nhờ|kiếm) (người khác|ai khác|bạn khác) (|phù hợp hơn|thì hơn|giúp|
        nhé|ạ|đi|hợp hơn) (|nhé|ạ|giúp) / (|câu) (trả lời|đáp án|quyết định) (|của tôi|của mình|của em) (|vẫn|đơn
        giản|thì) (là|:) (không|ko|no|từ chối|không đồng ý|không ạ|không nhé|không được) / @sorry@ (|đã|có) (đủ|quá
        nhiều|đủ nhiều|đã có đủ) (mối quan hệ|quan hệ|người quen|email|thư|bạn bè|việc) (|rồi|lắm rồi|ạ) / để (tôi|
        mình|em) yên / (tha|buông tha) cho (tôi|mình|em) (|đi|với) /
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
        (|tôi|em|mình|vì|vì tôi|vì mình) không (quen|biết|quen biết) (anh ấy|anh bob|ông ấy|bà ấy|cô ấy|người này|anh
        ta|anh này|bob|người đó) (|nên|lắm|gì cả) / (tôi|em|mình|tui) quá bận (|rộn|việc|rồi) / (|tôi|em|mình|cháu|
        tui|bác) (|đã|mới|vừa|sắp) (nghỉ hưu|về hưu|nghỉ việc|chuyển nghề|chuyển ngành|đổi nghề|nghỉ làm|giải nghệ|rời
        ngành|bỏ nghề|chuyển việc) (|rồi|lâu rồi|từ lâu|từ năm ngoái|ạ|rồi ạ|lâu) / (|tôi|em|mình|tui) (|đã|giờ|nay)
        (không|không còn|chẳng còn) (|còn) (làm|theo|hoạt động|dính|đụng) (|trong|đến|ở|việc|mảng|lĩnh vực|ngành|nghề)
        (|việc|mảng|lĩnh vực|ngành|nghề) (|này|đó|đấy) (|nữa|nữa rồi|nữa ạ) / (|tôi|em|mình|tui|hiện tôi|dạo này tôi|
        dạo này mình|dạo này|hiện tại tôi|công việc|lịch) (|đang|dạo này|hiện) (bận rộn|kín lịch|kín|ngập đầu|ngập
        việc|nhiều việc quá|quá nhiều việc|quá tải|bận lắm|bận quá|bận bù đầu|bận tối mắt|hết thời gian|không rảnh|ko
        rảnh) (|lắm|quá|rồi|trong việc|việc) /
        (tôi|em|mình|tui|cháu) bận (|quá|rồi|lắm|việc) / @who@ (|dạo này|hiện tại|hiện|bây giờ)
        (đang|rất|khá|hơi|dạo này|bận) (|rất|khá|hơi|quá) bận (|quá|rồi|lắm|việc) /
        bận (quá|lắm|việc|rộn|rộn quá|việc quá) / (|tôi|tôi đang) (đang|quá|rất) (bận rộn)
    """,
    "later": """
        (|để|đến|sang|qua|hẹn|vào|khoảng|cuối|đầu|giữa) (|tháng) (1|2|3|4|5|6|7|8|9|10|11|12|giêng|hai|ba|tư|năm|sáu|
        bảy|tám|chín|mười|chạp) (|hãy|hẵng|thì|rồi) (hỏi lại|liên hệ lại|liên lạc lại|nói chuyện|nói tiếp|viết lại|
        nhắc tôi|nhắc mình|nhắc em) (|tôi|mình|em|cho tôi) (|nhé|nha|ạ|được không) / (để|đợi|hẹn|chờ|qua|sang|ra|xong|
        hết) (|sau|qua|hết|xong) (tết|kỳ nghỉ|đợt này|dịp tết|kỳ thi|mùa hè|hè|lễ|kỳ nghỉ lễ|giáng sinh|dự án|dự án
        này|chuyến công tác|mùa này|năm mới|tết nguyên đán|tuần này|tháng này|năm nay|năm) (|rồi|hãy|hẵng|đi|nhé|thì)
        (|hỏi lại|liên hệ lại|nói chuyện|nói|tính|hỏi|gặp|bàn|trao đổi) (|tôi|mình|em) (|nhé|nha|ạ|sau|được không|được
        không ạ|được không bạn|tiếp) / (bạn|anh|chị|em) (|có thể|vui lòng|làm ơn|hãy|nhớ) (hỏi lại|liên hệ lại|viết
        lại|nhắc lại|nhắc) (|tôi|mình|em|cho tôi|cho mình) (sau|vào tháng sau|tháng sau|tuần sau|sau tết|năm sau|sang
        năm|vào dịp khác|sau nhé|lúc khác) (|được không|nhé|ạ|được không ạ) /
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
        (|xin|làm ơn) (đừng bao giờ|đừng có|không bao giờ) (gửi|viết|liên hệ|liên lạc|làm phiền|email|mail|nhắn) (|
        mail|email|thư|tin) (|cho|đến|tới|với) (tôi|em|mình|tui) (|nữa) (|nhé|nha|ạ) / (tôi|mình) không (muốn|cần)
        (nghe|thấy) (|gì|thêm) (|từ) (bạn|các bạn) nữa / (|xin|làm ơn|vui lòng) (đừng|thôi|ngừng|đừng có|dừng) (|việc)
        (gửi|gởi|viết|liên hệ|liên lạc|làm phiền|quấy rầy|email|mail|spam|nhắn|gọi) (|mail|email|thư|tin|tin nhắn|thư
        từ) (|cho|đến|tới|với) (tôi|em|mình|tui) (nữa|thêm nữa|thêm) (|nhé|nha|ạ) / (|xin|làm ơn|vui lòng|hãy|xin hãy|
        vui lòng hãy) (xóa|gỡ|loại|bỏ|rút) (tôi|em|mình|tên tôi|tên mình|email của tôi|địa chỉ của tôi|email tôi|địa
        chỉ email của tôi|tên em) (|ra) khỏi (danh sách|list|hệ thống|danh bạ) (|gửi thư|nhận thư|email|này|của bạn|
        liên hệ|của các bạn|mail) (|nhé|ạ|giúp tôi|giúp|với) / (tôi|mình|em) (không muốn|không cần) (nhận) (|thêm|
        được|bất kỳ) (mail|email|thư|tin) (|nào|gì) (|từ|của) (|bạn|các bạn|bên bạn) (|nữa|thêm) /
        (dừng|ngừng|thôi) (lại|ngay|đi|lại đi|lại ngay|hết|hết đi|gửi) (|nhé|ạ) / (|làm ơn|xin|vui lòng)
        (đừng|thôi|ngừng) (|có) (nhắn|gọi|spam|quấy rầy|gởi) ... / (|làm ơn|xin|vui lòng|hãy) (xóa|gỡ|loại|bỏ)
        (tên|email|địa chỉ|thông tin) (|của) (|tôi|em|mình) ... / hủy (nhận|theo dõi) ... / dừng / dừng lại / ngừng /
        thôi đi / hủy đăng ký / (|xin |làm ơn |vui lòng |xin vui lòng )(đừng|không|ngừng| dừng|hãy ngừng) (|có
        )(gửi|viết|liên hệ|liên lạc|làm phiền|email) ... / (|xin |vui lòng )(xóa|gỡ) (tên | )(tôi|email|địa chỉ|thông
        tin) ...
    """,
    "stop_all": "dừng tất cả / ngừng tất cả / dừng mọi thứ",
    "doubt": """
        (|tôi|mình|em) (không phải|không phải là) (|là) (người|ai) (|mà) (bạn|anh|chị|cần) (tìm|cần|muốn|tìm) / nhầm
        người / nhầm địa chỉ / gửi nhầm / lộn người / hay quá nhỉ /
        (không phải|đâu phải|chẳng phải) (|là) (tôi|mình|em|tui) (không|chẳng|ko|đâu) /
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
        (|mong|rất mong|xin) (bạn|anh|chị|em|cô|ivy) (|hãy) (thông cảm|hiểu cho|bỏ quá|bỏ qua cho|lượng thứ|thứ lỗi)
        (|nhé|nha|ạ|cho|giúp|cho tôi|cho mình|cho em) / (thông cảm|hiểu cho|đừng buồn|đừng giận) (|cho|giúp|nhé|nha|
        cho tôi|cho mình|cho em) (|nhé|nha|ạ) /
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
        (nếu) (không phiền|không làm phiền|không ngại|không phiền bạn|tiện|không bất tiện|được) (|bạn|anh|chị|quá|lắm|
        gì|ai) (|,|thì) /
        @xl@ (|vì|đã|do|vì đã|tôi|mình|về việc|về sự) (|đã) (trả lời|hồi âm|phản hồi|rep|reply|chậm|muộn|trễ|để bạn đợi|
        để anh chờ|để bạn chờ|bắt bạn chờ|hồi đáp|trả lời mail|trả lời thư|rep mail|chậm trễ) (|bạn|anh|chị|mail|email|
        thư|sự) (|hơi|quá|khá|rất|có) (muộn|trễ|chậm|lâu|trả lời|phản hồi|hồi âm|trong việc trả lời|chậm trễ|trả lời
        muộn|muộn màng|lâu quá) (|quá|nhé|ạ|nha|như vậy|thế này|hơn dự kiến) (|,) @xl@ / @xl@ (|vì|do|tại) (|mấy hôm
        nay|mấy ngày nay|dạo này|hôm nay|bây giờ|giờ|tuần này|mấy bữa nay|hôm nay mới|bây giờ mới|giờ mới|đến giờ|tận
        hôm nay|mấy hôm rồi|mấy bữa rồi) @toi@ (|mới|không|chưa|ít|bận nên không|quên|ít khi|vừa mới|vừa|giờ mới) (|có|
        kịp|được|hay|mấy khi) (xem|thấy|đọc|mở|check|kiểm tra|coi|để ý|nhận ra|vào|thấy được|nhận được) (|được|cái)
        (mail|email|thư|hộp thư|hộp mail|mail này|thư này|email này|mail của bạn|thư bạn) (|này|của bạn|bạn) (|,) @xl@ /
        @nhung@ @toi@ (|thì|chỉ|cũng) (thích|muốn|ưu tiên|mong|quen|chuộng) (|được) (|liên lạc|liên hệ|trao đổi|nói
        chuyện|nhắn|trò chuyện|dùng|liên lạc với nhau) (|qua|bằng|dùng) @kenh@ (|hơn|thôi|trước) (|là|hơn) (|gọi điện|
        gọi|điện thoại|gọi điện thoại|là gọi điện) / @nhung@ (|liên lạc|liên hệ|trao đổi|nói chuyện|nhắn|gửi|cứ) (|qua|
        bằng) @kenh@ (|là|thì|sẽ|nên) (|sẽ) @tien@ (|hơn|nhất) (|cho|với|đối với) (|tôi|mình|em|tớ) (|hơn|nhất|nhé|ạ|
        nha) (|là|so với) (|gọi điện|điện thoại|gọi) / @nhung@ (|bạn|nhờ bạn|xin|làm ơn|vui lòng|cứ) (|cứ|hãy) (email|
        mail|nhắn|nhắn tin|nhắn zalo|viết mail|gửi mail|gửi email|liên lạc qua email|liên lạc qua mail|liên hệ qua
        email|qua email) (cho|với) (tôi|mình|em|tớ) (|nhé|nha|thôi|là được|là tiện nhất|ạ|thì hơn) / @nhung@ @toi@ (|
        thì|cũng) (ít|không|không hay|ít khi|không tiện|không thích|ngại|hiếm khi|không quen|hơi ngại|khó) (|khi) (nghe|
        gọi|trả lời|dùng|nói chuyện|bắt) (|qua) (điện thoại|máy|điện|phone) (|lắm|nên|được) (|,|nên) (|@kenh@) (|là|thì)
        (|tốt nhất|tiện nhất|tiện hơn|tốt hơn|ổn hơn) / (|tôi|mình) (không|chẳng|đâu|chả|làm gì) (có|thấy) (|bất kỳ) lý
        do (|gì|nào) (|để|mà|phải) (|tôi|mình) (từ chối|không đồng ý|nói không|không nhận|phải từ chối|khước từ) (|cả|
        hết) / (sao|làm sao|ai|làm sao mà|ai mà|sao mà|lẽ nào) (|tôi|mình|lại) (|có thể|nỡ|lại|dám|nào) (từ chối|nói
        không|chối từ) (|được|cho được|chứ|nổi) (|?|!) / @vg@ @toi@ (|có|rất|đã|cũng) (biết|quen|quen biết|biết rõ|biết
        rất rõ) (|rõ) @nguoi@ (|rồi|từ lâu|rất rõ|lắm|khá rõ|quá rõ) (|,|.) @nen@ / @vg@ @toi@ (|có|đã|cũng) biết (|rõ)
        @nguoi@ là ai (|rồi|mà) (|,|.) (|@nen@) / @vg@ @toi@ (|đã|có|cũng) (đọc|nhận được|nhận|xem|hiểu|thấy|biết|hiểu
        rồi|hiểu ý) (|được) (|mail|email|thư|tin nhắn|lời nhắn|ý bạn|ý|thư của bạn|mail của bạn|email của bạn|vấn đề|
        rồi) (|rồi|của bạn) (|,|.) (|@nen@) / (|vì|đã|là|nếu là|nếu) (|là) (bạn|bạn bè|người quen|người|bạn thân) (|của|
        do|được) ivy (|giới thiệu|thì) (|thì) (|tôi|mình|chắc chắn|chắc|em) (|hoàn toàn) (tin tưởng|tin|yên tâm|an tâm|
        tin được|đáng tin|ổn|là người tốt|tốt rồi) / (|vì) (tôi|mình|em|tớ) (|luôn|rất|hoàn toàn) (tin|tin tưởng|tin
        vào|tin tưởng vào) (|sự giới thiệu của|mắt nhìn của|lựa chọn của) (ivy|bạn) (|mà) / (gửi|cho tôi gửi|cho mình
        gửi|nhờ gửi|và gửi|chuyển) (|lời) (hỏi thăm|cảm ơn|chào|lời chào|lời hỏi thăm) (|đến|tới|cho) (|ivy|bạn ivy|chị
        ivy|mọi người|gia đình|cả nhà) (|nhé|nha|ạ|giúp tôi|giúp mình) / (bạn|anh|chị|em|mọi người|cả nhà|cô|chú|gia
        đình|bác) (|dạo này|vẫn|có|thế nào|lâu nay) (khỏe|khoẻ|thế nào|sao rồi|ổn|ra sao|bận|bình an) (|không|chứ|chưa|
        vẫn khỏe|rồi|cả chứ) (|ạ|nhỉ|vậy|bạn) (|?) / (dạo này|lâu nay|gần đây|hôm nay) (|bạn|anh|chị|em) (thế nào|sao
        rồi|khỏe không|ổn không|ra sao|có gì mới|bận không|có khỏe không|khỏe chứ|vẫn khỏe chứ) (|rồi|không|ạ|nhỉ) (|?)
        / (|ở đây|bên này|chỗ tôi|trời|ngoài này|hà nội|sài gòn) (|mấy hôm nay|dạo này|cả tuần nay|mấy bữa nay|lâu rồi|
        hôm nay|cả tháng nay) (|trời) (không|chưa|chẳng|chả|ít) (|có) (mưa|nắng|lạnh|nóng|gió|có mưa|mát) (|gì cả|lắm|
        mấy|tí nào|nữa|rồi) / (|tôi|mình|em) (hôm qua|hôm nay|tuần trước|hôm kia|tối qua|sáng nay|vừa rồi) (|tôi|mình|
        em) (|mới|vừa|vừa mới) (|đi|từ) (đà nẵng|hà nội|sài gòn|huế|công tác|du lịch|quê|nước ngoài|đà lạt|nghỉ mát|phú
        quốc|nha trang) (|về) (|đến nhà) /
        (|nhưng|nhưng mà|tuy nhiên|có điều|chỉ là|mà|với lại|và|chỉ xin|chỉ có điều) (|xin|nhờ|mong|vui lòng|làm ơn|
        hãy|phiền|xin vui lòng|cho mình xin|thì) (|bạn|anh|chị|ivy|em) (|hãy|vui lòng|giúp) (dùng|sử dụng|gửi vào|gửi
        qua|gửi đến|gửi về|liên hệ qua|viết vào|viết qua|cho|đưa|lấy|gửi|chuyển|dùng giúp) (|giúp|anh ấy|anh bob) (|
        địa chỉ|email|mail|địa chỉ email|hộp thư|địa chỉ mail|e-mail) (cá nhân|riêng|khác|gmail|ở nhà|private|cá nhân
        khác|dưới đây|sau đây|này) (|của) (|tôi|mình|em|tui) (|nhé|nha|ạ|thôi) (|thay vì|thay cho|chứ đừng|không phải|
        chứ không phải|đừng|chứ) (|dùng|là) (|email|mail|địa chỉ|địa chỉ email) (|công ty|cơ quan|công việc|chỗ làm|
        văn phòng) (|nhé|nha|ạ) / (|vì|do|chứ|cái) (email|mail|địa chỉ|địa chỉ email|hộp thư) (công ty|cơ quan|công
        việc|chỗ làm|văn phòng|kia|này|ở công ty|ở chỗ làm) (|tôi|mình|em|thì|tôi thì|mình thì|em thì) (ít|hiếm khi|
        không hay|không thường xuyên|không mấy khi|ít khi|chẳng mấy khi|rất ít|rất ít khi|không thường|không) (đọc|
        xem|mở|dùng|check|kiểm tra|coi|vào) (|lắm|tới|đến) / (|nhưng|nhưng mà|tuy nhiên|có điều|và|với) (|xin|nhờ|
        mong|vui lòng|làm ơn|hãy) (|chỉ|chỉ nên|chỉ xin) (qua|liên hệ qua|liên lạc qua|bằng|trao đổi qua|nhắn qua|viết
        bằng|viết qua|liên lạc bằng|trao đổi bằng|nói chuyện qua) (email|mail|thư|tiếng anh|tiếng việt|zalo) (|thôi|
        nhé|ạ|nha|thôi nhé|thôi ạ|thôi nha|nhé ạ) / (|nhưng|và|xin|nhưng xin|vui lòng|làm ơn|nhưng vui lòng) (đừng
        gọi|đừng gọi điện|không gọi điện|không gọi|miễn gọi điện) (|điện|thoại|điện thoại) (|cho tôi|cho mình|nhé|ạ|
        nha|giùm) / (bạn|anh|chị|em|cô|chú) (ơi|ạ|nhé|nha|ivy|thân mến|thân) / (của|cho|với|gửi|dạ|vâng|thưa|mong|
        chúc|nhờ|bên|như) (bạn|anh|chị|ivy|chị ivy|bạn ivy|anh chị|các bạn|cả nhà|quý vị) / chúc (|bạn|anh|chị|cả nhà|
        mọi người|em|ivy) (|một) (ngày|tuần|cuối tuần|buổi|năm mới|công việc|sức khỏe|kỳ nghỉ) (|mới|sáng|tối|chiều|
        luôn) (tốt lành|vui|vui vẻ|thuận lợi|nhiều|an lành|bình an|suôn sẻ|tốt đẹp) / (tôi|em|mình|cảm ơn|cám ơn|bạn|
        rồi nhé|nữa|với|lắm|nhiều|luôn|thôi|trước|ngay|hết|tốt|vui|ngay|đó|thư|mail|email) ạ / (tôi|mình|em|tui) (|đã)
        (nhận được|đọc|xem) (|được) (thư|mail|email|tin) (|của) (|bạn|anh|chị|ivy) (|rồi) / (nhận được|đã nhận được|đã
        đọc|đã xem) (thư|mail|email) (|của) (|bạn|anh|chị|ivy) (|rồi) /
        nha / nhá / luôn / đi / với / giúp / mong thông cảm / mong bạn thông cảm / mong anh thông cảm / thông cảm /
        thông cảm nhé / mong hiểu cho / cháu / tớ / anh / chị / bạn / bob ạ / dạ / thưa / xin / vui lòng / làm ơn / và /
        cũng / rất / thật sự / thành thật / bây giờ / hiện tại / lúc này / tôi / chúng tôi / em / mình / lần này / về
        phía tôi / với tôi / ngay / ạ / nhé / vì / ivy / bob / ann / điều đó / việc này
    """,
    "words": """
        (lời|được|việc|sự|bài) giới thiệu / (lời|được) (đề nghị|mời) / (tôi|mình|em|bạn|anh|chị|chúng tôi|và|vì|cũng|
        họ|chúng ta|con|cháu|hai bên|bên mình) đã / đã (từng|có|nhận|đọc|nghỉ|làm|gặp|biết|quen|xem|được|rất|về|lâu|
        liên hệ|hỏi|nghĩ đến|giới thiệu|gửi|viết|cố gắng|quyết định|chuyển|kết thúc|đủ|nhiều|nghe|sống|học|lập|mở|kể|
        đi|xây|thử|bắt đầu) / (tôi|mình|em|chúng tôi|đang|đã|cũng|vẫn|hiện|còn|sẽ|rất|nên|thì|bên|anh|công ty|nhà|ở
        đây|nhà tôi|nhà mình) có / có (nhiều|quá|một|việc|lời|dịp|gia đình|con|cơ hội|mấy|vài|chuyện|hai|ba|kinh
        nghiệm|làm|nghe|quen|biết|gặp|chung|bạn|người|công việc|dự án|mưa|nắng) / (giúp|làm|gặp|nhận|tham gia|đi|đến|
        hỗ trợ|nói|viết|sắp xếp|thu xếp|dành|tìm|trả lời|học|xem) được / được (giới thiệu|mời|hỏi|biết|nghe|mấy|vài|
        một|nhiều|sinh) / (cho|của|với|và|là|như) họ / sống / sống (ở|tại|gần) / (đang|cuộc|từng) sống / vợ (tôi|mình|
        chồng|con|anh) / (hà|nội) / hà nội / sài gòn / đà nẵng / huế / hải phòng / cần thơ / đà lạt / bao lâu / thông
        báo / nghỉ hưu / nghỉ mát / làm việc / công việc / công nghệ / nghiên cứu / phát triển / sản phẩm / thị trường
        / dự án / kỹ thuật / xây dựng / kiến trúc / mái nhà / năng lượng / điện gió / thiết kế / phần mềm / dữ liệu /
        đại học / trường / học / sinh viên / giáo dục / bệnh viện / y tế / âm nhạc / cà phê / du lịch / sở thích / gia
        đình / con gái / con trai / con / cháu / bố mẹ / bố / mẹ / chồng / đồng nghiệp / đội / nhóm / khách hàng /
        thời tiết / trời / mưa / nắng / nóng / lạnh / mát / mùa / hè / đông / thu / xuân / cuối tuần / hôm / sáng /
        chiều / tối / dạo này / gần đây / hôm qua / năm nay / năm ngoái / tháng này / tuần này / thành phố / quê / nhà
        / nước / việt nam / thư / mail / email / tin / liên hệ / liên lạc / địa chỉ / gửi / viết / đọc / xem / nghe /
        biết / quen / hiểu / thấy / tìm / cần / muốn / thích / vui / giúp / làm / đi / về / ra / vào / lên / xuống /
        lại / còn / nữa / thêm / nhiều / ít / hơn / nhất / quá / lắm / rồi / vẫn / cứ / nên / để / mà / bằng / theo /
        cùng / nhau / lúc / hồi / bên / trên / dưới / giữa / ngoài / đầu / cuối / hai / ba / bốn / mươi / mấy / vài /
        mọi / mỗi / cả / tất cả / cái / chuyện / điều / cách / người ta / bạn bè / đúng / thật / rõ / suốt / hoài /
        liên tục / thường / hay / đang / vừa / từng / đều / đó / đấy / kia / thế / tui / câu / trả lời / lĩnh vực /
        mảng / ngành / nghề / chuyên môn / hợp / phù hợp / cơ hội / kinh nghiệm / bận rộn / thân / tốt / đẹp / lớn /
        nhỏ / mới / cũ / trẻ / già / anh em / ơi / cô / chú / bác / dì /
        anh ấy / cô ấy / ông ấy / bà ấy / chị ấy / em ấy / bạn ấy / anh ta / cô ta / nó / là / của / và / các / một /
        những / trong / cho / với / tại / từ / đến / ở / này / đó / tôi / bạn / anh / chị / em / ông / bà / họ / chúng /
        ta / đã / đang / sẽ / được / bị / người / năm / ngày / tuần / tháng / thời gian / việc / công ty / gặp / làm
        quen / nói chuyện / lâu / luôn / giới thiệu / lời / đề nghị / nay / mới / rất
    """,
    "who": """
        (bạn|anh|chị|ông|đây|đó|anh ấy|cô ấy) là ai / ai (đây|vậy) / đây là (gì|cái gì) / sao (bạn |)(có|biết) (địa
        chỉ|email) ...
    """,
    "acquainted": """
        @vg@ @toi@ (|có|rất|đã|cũng) (biết|quen|quen biết|biết rõ|biết rất rõ) (|rõ) @nguoi@ (|rồi|từ lâu|rất rõ|lắm|khá
        rõ|quá rõ) /
        (|nhưng |vâng )(chúng tôi|tôi) đã (quen|biết) (|nhau|anh ấy|cô ấy) ...
    """,
    "turns": "chối / lỡ",
    "macros": """
        xl = (|xin lỗi|rất xin lỗi|mình xin lỗi|tôi xin lỗi|em xin lỗi|thành thật xin lỗi|sorry|sorry bạn|xin thứ lỗi|
        xin lỗi bạn|xin lỗi anh|xin lỗi chị|xin lỗi em|chân thành xin lỗi|tôi rất xin lỗi|mong thông cảm|mong bạn thông
        cảm|cáo lỗi|thông cảm nhé|lượng thứ) (|,|.) / vg = (vâng|dạ|dạ vâng|ừ|ừm|ờ|đúng|đúng rồi|đúng vậy|phải|có|ok|
        được rồi|vâng ạ|dạ có|vâng đúng|à vâng) (|,|.) / toi = (|tôi|mình|em|tớ|tui|chúng tôi|cháu) / nguoi = (anh ấy|cô
        ấy|ông ấy|bà ấy|anh bob|bob|ông bob|ông đó|anh đó|người này|người đó|anh ta|ổng|ảnh|họ|chị ấy|bạn ấy|bạn đó) /
        nen = (vì vậy|vì thế|cho nên|nên|do đó|bởi vậy|chính vì vậy|chính vì thế|nhưng|nhưng mà|tuy nhiên|song|và vì
        thế|thế nên|vậy nên|bởi thế|và chính vì vậy|mà|và vì vậy|nhưng tôi) / kenh = (email|mail|e mail|zalo|thư|tin
        nhắn|thư điện tử|messenger|viber|telegram|whatsapp|nhắn tin|chat|văn bản) / tien = (tiện|thích|dễ|thuận tiện|
        tốt|hợp|phù hợp|quen|thoải mái|nhanh|ưu tiên|muốn|mong|tiện nhất|tốt nhất|dễ dàng) / nhung = (|nhưng|nhưng mà|
        tuy nhiên|có điều|chỉ là|mà|và|với lại|chỉ có điều|nếu được thì|nếu được|tốt nhất là|tốt nhất|cơ mà) /
        adr = (số liên hệ|số liên lạc|địa chỉ|email|mail|e-mail|địa chỉ email|địa chỉ mail|địa chỉ thư|thông tin liên
        hệ|thông tin liên lạc|liên lạc|liên hệ|contact|thông tin|địa chỉ liên lạc|địa chỉ liên hệ|địa chỉ e-mail|meo)
        / mine = (|của) (tôi|em|mình|anh|chị|tui|tớ|cháu|con|chúng tôi|bên mình|bên tôi|chúng mình|mềnh) / person =
        (anh ấy|cô ấy|anh bob|chị bob|bob|ông ấy|bà ấy|bạn ấy|bạn bob|anh ta|cô ta|họ|ảnh|chỉ ấy|ổng|bạn đó|anh đó|ông
        bob|người ta|người đó|phía bên kia|bên kia|ông ta|ảnh ấy|chị ấy|anh kia|bạn kia) / lead = (|bạn|anh|chị|em|
        ivy|cô|dạ anh|dạ chị|quý vị) (|cứ|hãy|có thể|cứ việc|cứ thoải mái|được phép|vui lòng|làm ơn|nhờ bạn|nhờ anh|
        nhờ chị|nhờ em|phiền bạn|phiền anh|phiền chị|xin|cứ tự nhiên|xin cứ|xin hãy|cứ tự nhiên mà|hoàn toàn có thể|
        thì cứ|giúp mình|có thể cứ) / pass = (cho|gửi|gởi|đưa|chuyển|chia sẻ|cung cấp|báo|chuyển tiếp|share|send|giao|
        gửi cho|gởi cho|đưa cho|chuyển cho|chia sẻ cho|chia sẻ với|cung cấp cho|share cho|chuyển tiếp cho|chuyển giúp|
        gửi giúp|đưa giúp|send cho|báo cho) / end = (|là được|là được ạ|là được rồi|là xong|nhé|nha|ạ|đi|luôn|được|nhé
        ạ|nhá|thôi|được ạ|cũng được|được mà|được nhé|được rồi|nhé bạn|nha bạn|nhé chị|nhé anh|nha em|đi ạ|đi nhé|đi
        bạn|luôn nhé|luôn ạ|luôn đi|giúp tôi|giúp mình|giúp em|giùm mình|giùm em|giùm tôi|dùm mình|hộ mình|cho tôi|
        thoải mái|với ạ|nghen|nghe|cũng được ạ|cũng được nhé) / i = (tôi|em|mình|cháu|tớ|tui|con|chúng tôi|bên mình|
        bên tôi) / strangers = (ai|ai cả|ai hết|bất cứ ai|bất kỳ ai|người lạ|người khác|người tôi không quen|người
        mình không quen|người không quen|người không quen biết|những người không quen|bên thứ ba|bên ngoài|người
        ngoài|kẻ lạ|người mà tôi không quen|người mà mình không biết|người mình không biết|người tôi không biết|người
        chưa quen|người chưa gặp|thiên hạ|@person@) / sorry = (|xin lỗi|rất tiếc|tiếc là|tiếc quá|nhưng|cảm ơn nhưng|
        cảm ơn bạn nhưng|nhưng rất tiếc|mà|dạ|dạ thôi|thôi|thôi thì|nên|vì vậy|thật tiếc|thành thật xin lỗi|và|vì thế|
        do đó|chắc|chắc là|tôi nghĩ|tôi nghĩ là|mình nghĩ|mình nghĩ là|em nghĩ|em nghĩ là|e là|tôi e là|em e là) (|
        tôi|em|mình|cháu|tớ|tui|con|chúng tôi|bên mình|bên tôi) (|thì|thật sự|thực sự|thành thật|chắc|đành|cũng|sợ là) /
        who = (|tôi|em|mình|anh|chị|cháu|tớ|chúng tôi|bên mình|bên tôi|con) /
        you = (|bạn|anh|chị|em|cô|chú|ivy|bác|quý vị) /
        him = (|anh ấy|cô ấy|anh bob|bob|ông ấy|bà ấy|bạn ấy|anh ta|cô ta|họ) /
        meet = (gặp|làm quen|quen|nói chuyện|trò chuyện|kết nối|biết|gặp gỡ|trao đổi|được gặp|được làm quen|được kết
        nối|được quen|được giới thiệu|được nói chuyện|được trao đổi) /
        intro = (giới thiệu|kết nối|nối máy)
    """,
    "borrowed": """
        yes no ok okay okk okok pass passed please email mail contact share send address add next skip inbox gmail e
    """,
}

THAI = {
    "yes": """
        (บอก|แจ้ง|ฝากบอก)(เขา|เค้า|เธอ|คุณบ๊อบ|บ๊อบ|คุณบ็อบ)(|ได้เลย)(ว่า)(ผม|ฉัน|ดิฉัน|เรา|หนู|)(ตกลง|ยินดี|โอเค|สนใจ|
        ไม่ขัดข้อง)@p@ /
        (|ยินดี|อนุญาต|คุณ|ก็)ให้@ber@(|ของ)(ผม|ฉัน|ดิฉัน|เรา|หนู|พี่)(|กับ|แก่|ให้)(|@khao@)(ได้|ได้เลย|ไปได้เลย|ไปเลย|
        ได้เลยนะ)@p@ / (|ช่วย|รบกวน|รบกวนช่วย|วาน|ฝาก|อยากให้ช่วย)แนะนำ(|พวก)(|ให้|เรา|พวกเรา)(|รู้จัก)(|กัน)(ให้|
        ให้ด้วย|ได้เลย|เลย|ด้วย|ให้หน่อย|หน่อย|ให้ที|ที)@p@ /
        (|ขอ|ผมขอ|ฉันขอ|ดิฉันขอ)ตอบ(|ว่า|ตกลง)(ตกลง|ได้|ยินดี|โอเค|ใช่|yes)@p@ /
        (ได้|ตกลง|โอเค|ยินดี|แน่นอน|เห็นด้วย|อนุญาต|
        ยินยอม|ไม่ขัดข้อง|ด้วยความยินดี|ด้วยความยินดีอย่างยิ่ง|ด้วยความเต็มใจ|ดีเลย|ดีมากเลย|เยี่ยมเลย|ได้เลย|
        ยินดีเลย|ได้สิ|
        เอาสิ|เอาเลย|จัดไป|จัดเลย|ลุยเลย|ได้แน่นอน|ยินดีมาก|ยินดีอย่างยิ่ง|ใช่)(|นะ|เลย)(ครับ|ค่ะ|ครับผม|คับ|ค้าบ|ค่า|
        จ้า|จ้ะ|
        คร้าบ) ... / (ยินยอม|เห็นชอบ|ไฟเขียว|จัดเลย|จัดไปเลย|จัดให้เลย|ลุย|ลุยเลย|เอาเลย|เอาสิ|เอาด้วย|ได้อยู่|
        ได้อยู่แล้ว|ได้หมด|
        สะดวก|พร้อม|ร่วมด้วย|ขอร่วมด้วย|โอเคเลย|เค|เคเลย|โอเคจ้า|ดีเลย|ดีเหมือนกัน|เชิญเลย|เชิญได้เลย|ตามสบาย|
        ตามสบายเลย|
        ตามนั้น|ตามนั้นเลย|ดำเนินการได้เลย|ดำเนินการต่อได้เลย|จัดการได้เลย|จัดการเลย|ทำได้เลย|เริ่มได้เลย|ทำเลย|ได้ดิ|
        ได้จ้ะ|
        ได้อยู่นะ|ได้ๆ|ได้ๆๆ|เอาๆ|โอเคๆ|โอเคได้|โอเคได้เลย|ตกลงตามนั้น|ตกลงเลย|เยส|yes|ใช่เลย|อนุมัติ|อนุญาตเลย|
        อนุญาตได้|ให้ได้|
        ให้ได้เลย|ให้เลย|ให้ไปเลย|ให้ไปได้เลย|ส่งไปเลย|ส่งไปได้เลย|ส่งให้เลย|ส่งให้ได้เลย|แชร์ได้|แชร์ได้เลย|แชร์เลย|
        แชร์ไปเลย|
        บอกไปได้เลย|แนะนำมาได้เลย|แนะนำเลย|ยินดีอยู่แล้ว|นับ@me@ด้วย|ขอเข้าร่วมด้วย|ยินดีเข้าร่วม|สนใจ|สนใจมาก|
        สนใจอยู่|ชอบๆ) (|
        มาก|มากๆ)@p@ / @lead@@give@@adr@(|@of@)(|@onto@)@person@(|@can@|ด้วย|หน่อย|ไป|ที)@p@ /
        @lead@@give@@person@(|รู้|
        ทราบ)@adr@@of@(|@can@|ไป|ด้วย)@p@ / @lead@@give@@adr@@of@(|ไป|ต่อ)@can@@p@ / @lead@@give@@adr@(ไป|)(ได้เลย|
        ไปได้เลย|ไปเลย)@p@ / @adr@@of@(|ก็)(ให้|ส่งให้|แชร์ให้|ส่งต่อให้|บอก|ให้กับ)(|@person@)@can@@p@ /
        (อนุญาต|ยินดี|ยินยอม|
        ตกลง|เห็นด้วย|โอเค)(|ให้|ให้คุณ|ที่จะให้|กับการ|ที่จะ|ในการ|ให้มีการ)(ให้|ส่ง|แชร์|บอก|แจ้ง|ส่งต่อ|
        เปิดเผย)@adr@(|@of@)(|
        @onto@)(|@person@)(|@can@)@p@ / @me@(|ก็)(อนุญาต|ยินดี|ยินยอม|ตกลง|เห็นด้วย|โอเค)(|ให้|ให้คุณ|ที่จะให้|กับการ|
        ที่จะ|
        ในการ)(ให้|ส่ง|แชร์|บอก|แจ้ง|ส่งต่อ|เปิดเผย)@adr@(|@of@)(|@onto@)(|@person@)(|@can@)@p@ /
        (|งั้น|ก็|รบกวน|ช่วย|ฝาก|
        คุณ|เชิญ)(ให้|บอก|บอกให้|แจ้งให้|ฝากบอก|ฝากบอกให้|เชิญ|เชิญให้|ชวน|ฝากให้|ฝากแจ้งให้|บอกว่าให้)@person@(|สามารถ|
        ลอง)(เขียน|ส่งเมล|ส่งอีเมล|ส่งข้อความ|ติดต่อ|ทัก|เมล|อีเมล|แอดไลน์|เขียนอีเมล|เขียนเมล|ส่งเมล์|ส่งอีเมล์|เมล์|
        ทักไลน์|ส่งจดหมาย|เขียนจดหมาย|แอด|คุย|ส่งemail|ส่งmail|โทร)(มา|หา|ถึง|มาหา|มาที่|มาทาง|กลับมา|มาถึง|มาคุยกับ|
        คุยกับ|
        ตรงมาหา|) (|@me@|อีเมลนี้|เมลนี้|ทางนี้)(|โดยตรง|ตรงๆ|เอง|ตรง)(|ได้|ได้เลย|เลย|ได้ทุกเมื่อ|ได้ตลอด|
        ได้ตลอดเวลา|ตลอด|
        ได้เสมอ|ได้ทุกเวลา|นะ|หน่อย)@p@ / (|งั้น|รบกวน|ช่วย)(บอก|ฝากบอก|แจ้ง|ฝากแจ้ง|บอกกับ|แนะนำ)@person@(|
        ได้เลย)(ให้|ว่าให้|
        ได้ว่าให้|ว่า)(|สามารถ)(เขียน|ส่งเมล|ส่งอีเมล|ส่งข้อความ|ติดต่อ|ทัก|เมล|อีเมล|คุย)(|มา|หา|ถึง|มาหา|กับ|
        มาที่)@me@(|
        โดยตรง|ตรงๆ|เอง)(|ได้|ได้เลย|เลย|ได้ตลอด)@p@ / (ให้|ส่งให้|แชร์ให้|ส่งต่อให้|บอก)@person@(ได้เลย|ไปได้เลย|
        ไปเลย|ได้)@p@ /
        (ติดต่อ|ทัก|เมล|เขียน|ส่งเมล|ส่งอีเมล|อีเมล)(มา|มาหา|หา)(|@me@)(|โดยตรง|ตรงๆ)(ได้เลย|ได้ตลอด|ได้ทุกเมื่อ|
        ได้ตลอดเวลา|
        ได้เสมอ|เลย)@p@ / (ติดต่อ|ทัก|เมลหา)@me@(|โดยตรง|ตรงๆ)(ได้|ได้เลย|ได้ตลอด|ได้ทุกเมื่อ)@p@ /
        (|@me@|ทาง@me@|ส่วน@me@)(|
        ก็)(ไม่มี)(ข้อขัดข้อง|อะไรขัดข้อง|ข้อโต้แย้ง|ข้อคัดค้าน|ปัญหาอะไรเลยยินดี)(|อะไร|ใดๆ|เลย|แต่อย่างใด|
        ประการใด)@p@ / @me@(|
        ก็)(ไม่มีปัญหา)(|อะไร|ใดๆ|เลย)@p@ / (|@me@)(|ก็)(ไม่ว่าอะไร|ไม่ติดอะไร|ไม่รังเกียจ|ไม่คัดค้าน|ไม่ขัดข้อง|
        ไม่ติดขัด|
        ไม่ถือ)(|อะไร|เลย|แต่ประการใด|แต่อย่างใด|ใดๆ)@p@ / (|งั้น|ก็|ถ้างั้น|รบกวน|ช่วย|ฝาก|รบกวนช่วย|ขอ)(แนะนำ|
        ติดต่อ|ประสาน|
        ประสานงาน|เชื่อม)(|ให้)(|เรา|พวกเรา|เราสองคน|เราทั้งสอง|@me@)(|ให้|กับ|ให้รู้จัก)(|@person@|รู้จัก|รู้จักกัน|
        รู้จักกับ@person@)(|ได้|หน่อย|ด้วย|ให้ด้วย|ให้หน่อย|ที|ได้เลย|เลย)@p@ /
        คำตอบ(|ของ@me@)(คือ|เป็น)(ได้|ตกลง|ใช่|ยินดี|yes|
        เยส|โอเค)@p@ /
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
        (ถือ|)(|ว่า|จะ)(เป็น)(|เกียรติ|พระคุณ)(เกียรติ|อย่างยิ่ง|มาก|เป็นอย่างยิ่ง|อย่างสูง)(|อย่างยิ่ง|มาก|สำหรับผม|
        สำหรับฉัน)@p@ / (|ผม|ฉัน|ดิฉัน|หนู)(อยาก|อยากจะ|หวังว่าจะได้)(รู้จัก|คุย|เจอ|พบ|ทำความรู้จัก|รู้จักกับ|คุยกับ)(|
        กับ)(|@khao@)(มานานแล้ว|มานาน|มาตั้งนาน|ตั้งนานแล้ว|มาตลอด|อยู่พอดี|อยู่แล้ว)@p@ / (ดีใจ|ยินดี)(มาก|มากๆ|มากเลย|
        จริงๆ|เป็นอย่างยิ่ง)(|ที่จะได้รู้จัก|ที่ได้รู้จัก|เลย)@p@ /
        (|@me@|จะ|ผมจะ|ฉันจะ|ดิฉันจะ)(รอ|จะรอ|รอรับ|ตั้งตารอ|เฝ้ารอ)(|เมล|อีเมล|การติดต่อ|ข้อความ|ข่าว|อ่านเมล|รับเมล|
        รับอีเมล|อีเมล์|เมล์)(|ที่จะ|จะได้รับ)(จาก|ของ)@person@(|อยู่|เลย)@p@ / (|@me@|คง)(|ก็|ก็คง|จะ)(ดีใจ|ยินดี|
        เป็นเกียรติ|รู้สึกเป็นเกียรติ|ตื่นเต้น)(|มาก|อย่างยิ่ง|เป็นอย่างยิ่ง|มากเลย)(|ที่จะ|ที่จะได้|ที่ได้|ที่|จะ)(|
        @meet@)(|
        กับ)@person@(|มาก|มากเลย|เลย)@p@ / (|@me@)(|ก็)(อยาก|สนใจ|ยินดี)(|จะ|ที่จะ|ที่จะได้)(ลอง|)(@meet@|แลกเปลี่ยน|
        ร่วมงาน|ทำงานร่วม|ปรึกษา|เป็นเพื่อน)(|กับ)@person@(|เหมือนกัน|มาก|มากๆ|อยู่|พอดี|มานานแล้ว|อยู่พอดี|อยู่แล้ว|
        มากเลย)@p@ /
        @i@(|ก็|ขอ)(อยาก|ยินดี|สนใจ|ต้องการ|อยากจะ|ยินดีมาก|ดีใจ|อยากลอง|เต็มใจ)(|ที่จะ|ที่|จะ|อย่างยิ่งที่จะ|
        มากที่จะ)(|ได้)(|@meet@)@him@(|กัน|ด้วย|มาก|มากๆ)@p@ / ด้วยความยินดี(|อย่างยิ่ง|เป็นอย่างยิ่ง)@p@ /
        (|ผม|ดิฉัน|ฉัน|เรา)(อยาก|ยินดี|สนใจ|ต้องการ)(|รู้จัก|พบ|เจอ|คุย|ที่จะได้รู้จัก|ที่ได้รู้จัก|พบเขา|พบเธอ|
        รู้จักเขา|รู้จักเธอ) (|มาก|ครับ|ค่ะ|มากครับ|มากค่ะ) / (ดีมาก|เยี่ยม|เยี่ยมเลย|ดีเลย|เยี่ยมมาก) (|ครับ|ค่ะ) /
        ด้วยความยินดี (|ครับ|ค่ะ)
    """,
    "warm": """
        (ทำไมจะไม่|ทำไมจะไม่ได้|ทำไมไม่|ทำไมจะไม่ยินดี|ทำไมจะไม่ตกลง|ทำไมจะปฏิเสธ|จะปฏิเสธทำไม|มีเหตุผลอะไรจะไม่|
        จะไม่ได้ยังไง)(ล่ะ|ละ|ได้ล่ะ|ล่ะครับ|ล่ะคะ|กัน)@p@(|?|!) /
        (น่าสนใจ|น่าสนุก|ความคิดดี|ไอเดียดี|เป็นความคิดที่ดี|ฟังดูดี|ฟังดูน่าสนใจ|ดีจัง|น่าสนุกดี|เป็นไอเดียที่ดี)(|
        ดี|มาก|
        มากเลย|นะ|เลย|จัง|นี่)@p@ / ไม่มีปัญหา(|อะไร|ใดๆ|เลย)@p@ / รับทราบ@p@ /
        (น่าสนใจ|น่าสนใจดี|น่าสนใจมาก|ไม่มีปัญหา|ไม่เป็นไร|ดีจัง|ทำไมจะไม่ล่ะ|เยี่ยมไปเลย)@p@ / น่าสนใจ
        (|ครับ|ค่ะ|มาก|ดี) / ดี / ไม่มีปัญหา (|ครับ|ค่ะ) / ไม่เป็นไร (|ครับ|ค่ะ) / ทำไมจะไม่ล่ะ
    """,
    "no": """
        (|แต่|แต่ว่า|ขอบคุณแต่|คง|ก็|เลย|จึง)(|@me@)(|ก็|คง|จึง|เลย|ต้อง|คงต้อง)(ขอ|ขออนุญาต|ขอเป็น|จำเป็นต้อง)(ปฏิเสธ|
        ผ่าน|ไม่รับ|บาย|สละสิทธิ์|ไม่เข้าร่วม|ข้าม|ถอนตัว|ยกเลิก)(|อย่างสุภาพ|ก่อน|ไป|ดีกว่า|ข้อเสนอ|การแนะนำ|
        ข้อเสนอนี้|ครั้งนี้|นะ|ด้วยความเคารพ|แล้วกัน|ละกัน|ไปก่อน)@p@ / (|แต่|แต่ว่า|แต่คง|คง|เกรงใจ|แต่ก็|แต่ฉัน|
        แต่ผม)(|@me@)(ไม่|ไม่เป็นไร|ไม่เอา|ไม่รับ|ไม่รบกวน)(ดีกว่า)@p@ / (|แต่|แต่ว่า)@me@(|ก็|คง|ยัง|จึง|
        เลย)(ไม่)(สนใจ|อยากเจอ|อยากรู้จัก|สะดวก|อยากคุย|ต้องการ|รับ|ประสงค์จะรู้จัก|อยากพบ|อยากไป)(|@khao@|กับเขา|
        เท่าไหร่|รับข้อเสนอ|ที่จะรับ|แล้ว|เลย)@p@ / (ไม่)(อยาก|อยากจะ|ต้องการ|ประสงค์)(เจอ|พบ|รู้จัก|คุย|ติดต่อ|
        ให้เขาติดต่อมา)(|@khao@|กับเขา|ใคร|อีก)@p@ / (อย่า|ห้าม|ไม่ต้อง|กรุณาอย่า|โปรดอย่า|ขออย่า|ช่วยอย่า)(ให้|บอก|แจก|
        ส่ง|เอา)@ber@(|ของ)(|@me@)(|กับ|แก่|ให้|ไปให้)(|@khao@|ใคร|คนอื่น)@p@ / (ไม่)(ครับ|ค่ะ|คะ|จ้า|เอา)(|,|
        .)(ขอบคุณ)(|มาก)@p@ /
        (ขอผ่าน|ขอปฏิเสธ|ไม่เอา|ไม่ล่ะ|ไม่ละ|ไม่ดีกว่า|ไม่เอาดีกว่า|ขอไม่ดีกว่า|ไม่สนใจ|ไม่ต้องการ|ขอบาย|ไม่อยาก|
        ไม่อนุญาต|ขอไม่รับ|
        ขอไม่ร่วม)(|นะ|เลย)(ครับ|ค่ะ|ครับผม|คับ|ค้าบ|ค่า|จ้า|จ้ะ) ... / (|ขอ)ตอบ(|ว่า)(ไม่|ไม่ตกลง|ไม่ได้|ไม่เอา|
        ปฏิเสธ)@p@ / (|
        กรุณา|โปรด|ขอ|รบกวน|แต่)(อย่า|ห้าม)ให้@nobody@(รู้|ทราบ|ได้|เห็น|มี)(|ถึง)@adr@(|@of@)@p@ /
        (|@me@|ช่วงนี้|ตอนนี้|
        เพราะ)(|ช่วงนี้|ตอนนี้|@me@)(งานยุ่ง|ยุ่ง|งานเยอะ|ไม่ว่าง|ไม่มีเวลา|เกษียณแล้ว|เกษียณ|ลาออกแล้ว|
        ลาออกจากวงการนี้แล้ว|
        เลิกทำแล้ว|ไม่ได้ทำด้านนี้แล้ว|ไม่ได้ทำงานด้านนี้แล้ว|ไม่รู้จักเขา|ไม่รู้จักกัน|รู้จักเขาอยู่แล้ว|
        รู้จักกันอยู่แล้ว|รู้จักเขาแล้ว|ไม่ถนัด|
        ไม่ถนัดเรื่องนี้|เคยเจอกันแล้ว|เคยเจอแล้ว|เคยเจอเขาแล้ว|แก่แล้ว|อายุมากแล้ว|ไม่ใช่สายงานของผม|
        ไม่ใช่สายงานของฉัน|
        ไม่ใช่สายงานของดิฉัน)(|มาก|มากๆ|มากเลย|เลย|จริงๆ|มานานแล้ว)(|ครับ|ค่ะ|คะ|จ้า|นะครับ|นะคะ)(|ก็|เลย|จึง|แต่|คง|
        คงต้อง|
        ต้อง|และ|ก็เลย)(ขอปฏิเสธ|ขอผ่าน|ขอไม่รับ|ขอไม่ดีกว่า|ขอบาย|ขอตัว|ไม่อยากติดต่อ|ไม่อยากเจอ|ไม่อยากคุย|
        ไม่อยากยุ่ง|ไม่สะดวก|
        ปฏิเสธ|ผ่าน|ไม่เอา|ขอไม่เข้าร่วม|ขอไม่ร่วม|ช่วยไม่ได้|คงช่วยไม่ได้|คงช่วยอะไรไม่ได้|ช่วยอะไรไม่ได้|คงไม่ได้|
        คงไม่|คงไม่ไหว|ไม่ไหว|
        คงไม่สะดวก|คงต้องขอผ่าน|คงต้องปฏิเสธ|คงต้องขอปฏิเสธ|ไม่อยากติดต่อเขา)(|อีก|อีกแล้ว|ด้วย|กับเขาอีก|กับเขา|
        เขาอีก|ดีกว่า|
        ในครั้งนี้|ครั้งนี้)@q@ / (|กรุณา|โปรด|ขอ|รบกวน|ช่วย|ขอร้อง|ได้โปรด|แต่|แต่ขอ|ขอความกรุณา)(อย่า|ห้าม|ไม่ต้อง|
        ขออย่า|อย่าได้|
        ไม่ควร|ขอให้อย่า)(|ไป|เอา|นำ)(ให้|ส่ง|บอก|แชร์|แจก|เปิดเผย|ส่งต่อ|แจ้ง|เอา|นำ|เผยแพร่)@adr@(|@of@|ส่วนตัว)(|
        ไป|ออก)(|
        @onto@|ไปบอก|ต่อ)(|@nobody@)(|เลย|เด็ดขาด|ทั้งสิ้น|ทั้งนั้น|ต่อ)@p@ /
        (|กรุณา|โปรด|ขอ|รบกวน|ขอร้อง|ได้โปรด)(อย่า|ห้าม|
        ไม่ต้อง)(ให้|บอก|แชร์|ส่งต่อ) (|กับ)@nobody@(|นะ|เลย|เด็ดขาด)@p@ /
        @sorry@(ไม่|ไม่อยาก|ไม่สะดวก|ไม่สะดวกใจ|ไม่ต้องการ|
        ไม่ขอ|ไม่ยินดี|ไม่สบายใจ|ไม่ยินยอม|ไม่อนุญาต|ไม่ประสงค์|ไม่พร้อม|ไม่เคย|ไม่สามารถ|ไม่กล้า|ไม่มีนโยบาย)(|ที่จะ|
        จะ|ให้|ให้ใคร|
        ให้คุณ|ที่|ในการ)(ให้|แชร์|เปิดเผย|บอก|ส่ง|ส่งต่อ|แจก|เอา)@adr@(|@of@|ส่วนตัว)(|ไป|ออก)(|@onto@|ต่อ)(|
        @nobody@)(|เลย|
        ได้|เด็ดขาด)@q@ / @adr@@of@(|ขอ|กรุณา|ช่วย)(ไม่ให้|อย่าให้|เก็บเป็นความลับ|เก็บไว้เป็นความลับ|ไม่เปิดเผย|
        ห้ามเปิดเผย|
        ห้ามให้|ไม่แชร์)(|@onto@|กับ)(|@nobody@)@q@ / @sorry@(ไม่ใช่|ไม่ตรงกับ|ไม่อยู่ใน|นอก|คนละ)(|สาย|ทาง)(สายงาน|
        แนว|ทาง|
        ด้าน|สาย|ความถนัด|เรื่องที่ถนัด|สิ่งที่ถนัด|งาน|ความเชี่ยวชาญ|ขอบเขต|แนวทาง|สาขา|เรื่อง|ความสนใจ|สไตล์)(|
        ของ)(|@me@|
        เรา|ที่@me@ทำ|ที่@me@ถนัด)@q@ / @sorry@(|คง)(ไม่ถนัด|ไม่ถนัดด้านนี้|ไม่ถนัดเรื่องนี้|ไม่เหมาะ|ไม่เหมาะกับ@me@|
        ไม่ใช่คนที่เหมาะ|ไม่ใช่คนที่เหมาะสม|ช่วยไม่ได้|ช่วยอะไรไม่ได้|ช่วยไม่ไหว|คงช่วยไม่ได้|คงช่วยอะไรไม่ได้|
        ไม่สามารถช่วยได้|
        ไม่สามารถช่วยอะไรได้|ไม่มีประโยชน์กับเขา|ไม่เกี่ยวกับ@me@|ไม่ได้เกี่ยวกับ@me@|ไม่ไหว|ไม่ไหวจริงๆ|ไม่ดีกว่า|
        ไม่เอาดีกว่า|
        ไม่เอาด้วย|ไม่เอา|ไม่รับ|ไม่รับนัด|ไม่ร่วม|ไม่เข้าร่วม|ไม่สนใจ|ไม่ได้สนใจ|ไม่ค่อยสนใจ|ไม่อิน|ไม่ต้อง|
        ไม่ต้องการ|ไม่จำเป็น|ไม่ให้|
        ไม่อนุญาต|ไม่ยินยอม|ไม่ยินดี|ไม่โอเค|ไม่สะดวก|ไม่สะดวกใจ|ไม่สบายใจ|ไม่พบ|ไม่ว่าง|ไม่อยาก|ไม่อยากยุ่ง|
        ไม่อยากรู้จัก|ไม่อยากเจอ|
        ไม่อยากเจอใคร|ไม่อยากรู้จักใคร|ไม่อยากรู้จักใครเพิ่ม|ไม่มีเวลา|ไม่มีเวลาเลย|ไม่มีความจำเป็น|ผ่าน|ขอผ่าน|
        ปฏิเสธ|ขอปฏิเสธ|
        บาย|ขอบาย|ขอตัว|ขอเว้น|ขอยกเว้น|ขอสละสิทธิ์|สละสิทธิ์|ถอนตัว|ขอถอนตัว|เว้นไว้|อย่าเลย|อย่าดีกว่า|พอดีกว่า|
        อยู่เฉยๆดีกว่า|
        ไม่ได้|ไม่)(|ข้อเสนอ|ข้อเสนอนี้|การแนะนำ|การแนะนำนี้|ครั้งนี้|ในครั้งนี้|รอบนี้|งานนี้|เรื่องนี้|คำเชิญ)@q@ /
        @sorry@(ไม่อยาก|
        ไม่ต้องการ|ไม่คิดจะ|ไม่ประสงค์|ไม่ประสงค์จะ|ไม่ขอ|ไม่อยากจะ|ไม่ได้อยาก)(|ที่จะ|จะ)(ติดต่อ|คุย|เจอ|พบ|
        ยุ่งเกี่ยว|ข้องเกี่ยว|
        เกี่ยวข้อง|ยุ่ง|รู้จัก|สุงสิง|คบหา|พูดคุย|ทำความรู้จัก|ร่วมงาน|รับการติดต่อ)
        (|กับ|ด้วย|อะไร|จาก)(|อะไร|กับ|ด้วย)(|
        @nobody@)(|อีก|เพิ่ม|ด้วย|อีกแล้ว|อีกเลย|เลย|เพิ่มแล้ว|แล้ว)@q@ /
        คำตอบ(|ของ@me@)(|ก็|ยัง)(คือ|เป็น|คงเป็น)(ไม่|ไม่ได้|
        ไม่เอา|ปฏิเสธ|no|ไม่ตกลง|ไม่สะดวก|ไม่ให้)@q@ / (หา|ลองหา|ไปหา|ติดต่อ|ถาม)(คนอื่น|ท่านอื่น)(|แทน)(ดีกว่า|เถอะ|
        เถิด|แทน|
        แทนเถอะ)@p@ / (ไม่เป็นไร|ไม่เป็นไรดีกว่า|ไม่รบกวนดีกว่า|เกรงใจไม่รบกวน)(ขอบคุณ|ครับขอบคุณ|ค่ะขอบคุณ|ดีกว่า)@p@ /
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
        (|@me@)(|ก็|ได้)(เกษียณ|เกษียณอายุ|เกษียณงาน|ลาออก|ย้ายงาน|เปลี่ยนสายงาน|เปลี่ยนอาชีพ|เลิกทำ|เลิกทำงาน|
        เลิกกิจการ|
        วางมือ)(|จากงาน|จากวงการนี้|จากวงการ|จากงานนี้|งานด้านนี้|งานนี้|ด้านนี้|ไป|มา)(แล้ว|ไปแล้ว|มานานแล้ว|
        มาหลายปีแล้ว|
        ไปนานแล้ว|ไปหลายปีแล้ว)@p@ / (|@me@|ตอนนี้)(|ก็)(ไม่ได้|เลิก)(ทำ|ทำงาน|อยู่|อยู่ใน)(|งาน|ใน)(ด้านนี้|สายนี้|
        วงการนี้|แล้ว|
        เรื่องนี้|งานนี้)(|แล้ว|อีกแล้ว|มานานแล้ว)@p@ / (|@me@|ช่วงนี้|ตอนนี้)(|@me@)(งานยุ่ง|ยุ่ง|งานเยอะ|งานล้นมือ|
        งานรัดตัว|
        คิวแน่น|งานเข้า|ติดงาน)(|มาก|มากๆ|มากเลย|จริงๆ|ตลอด|อยู่)(|จน|เลย)@p@ /
        (|ตอนนี้|ช่วงนี้)@i@(|ตอนนี้|ช่วงนี้)(ยุ่ง|งานยุ่ง|ไม่ว่าง|ติดงาน|งานเยอะ|งานเข้า)(|มาก|อยู่|มากๆ|มากเลย)@p@ /
        (|ผม|ฉัน|ดิฉัน|ตอนนี้)(ยุ่ง|งานยุ่ง|ไม่ว่าง) (|มาก|อยู่|ครับ|ค่ะ)
    """,
    "later": """
        (|ช่วย|รบกวน|รบกวนช่วย|ขอให้|ค่อย|โปรด|ไว้)(ติดต่อ|ถาม|ทัก|เขียน|เมล|คุย)(|มา|กลับมา|กัน)(ใหม่|อีกที|
        อีกครั้ง)(|ใน|ช่วง|
        หลัง|ตอน|ราวๆ|ประมาณ)(|เดือน|เดือนหน้า|ปีหน้า|สัปดาห์หน้า|สงกรานต์|ปีใหม่)(|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|
        พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|
        กันยา|ตุลา|พฤศจิกา|ธันวา)(|ได้ไหม|ได้มั้ย|ได้หรือไม่|จะดีมาก)@p@ /
        (หลัง|รอหลัง|รอให้ผ่าน|ผ่าน|ให้พ้น|พ้น|รอให้หมด)(|
        ช่วง)(ปีใหม่|สงกรานต์|ตรุษจีน|สอบ|วันหยุด|เทศกาล|เดือนนี้|หน้าฝน|สิ้นปี|ปิดงบ|โปรเจกต์|งานนี้)(|ไปแล้ว|ก่อน|
        ไปก่อน|แล้ว)(|
        ค่อย)(|คุย|ว่ากัน|ถาม|ติดต่อ|นัด)(|ใหม่|กัน|อีกที|มาใหม่)@p@ /
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
        (|กรุณา|โปรด|ช่วย|ขอให้)(หยุด|เลิก|อย่า)(รบกวน|ส่ง|ยุ่งกับ|กวน|ติดต่อ)(|เมล|อีเมล|ข้อความ)(|มา|มาหา|หา|
        มาให้)(ผม|ฉัน|
        ดิฉัน|เรา)(|อีก|สักที|ซักที|ได้แล้ว|อีกเลย)(|เถอะ|เถิด|ที)@p@ / (|กรุณา|โปรด|ช่วย|รบกวน|ได้โปรด|ขอให้)(หยุด|
        เลิก|อย่า|
        ห้าม|ไม่ต้อง|งด)(ส่ง|ติดต่อ|รบกวน|เขียน|ทัก)(|อีเมล|เมล|ข้อความ|อะไร|จดหมาย|เมล์|อีเมล์)(|มา|หา|ถึง|หาผม|หาฉัน|
        หาดิฉัน|มาหา|มาหาผม|มาหาฉัน|มาให้|มาให้ผม|มาให้ฉัน)(|อีก|ผม|ฉัน|ดิฉัน|อีกเลย|มาอีก|อีกต่อไป|ได้แล้ว)@p@ /
        (|กรุณา|
        โปรด|ช่วย|รบกวน)(ลบ|ถอด|เอา|ตัด|นำ)(|ชื่อ|อีเมล|ข้อมูล|เมล|รายชื่อ|ที่อยู่)(|ของ)(ผม|ฉัน|ดิฉัน|เรา|หนู)
        (ออก|ออกจาก)(|
        จาก)(|รายชื่อ|ลิสต์|ระบบ|รายการ|ฐานข้อมูล|เมลลิ่งลิสต์)(|ด้วย|ที|หน่อย|ให้ด้วย|ทันที)@p@ /
        (|@me@)(|ขอ)(ยกเลิก|ไม่รับ|
        ไม่ขอรับ|ไม่อยากรับ|ไม่ต้องการรับ|ไม่อยากได้|ไม่ต้องการได้รับ|ไม่อยากได้รับ)(|การรับ)(อีเมล|ข่าวสาร|เมล|
        ข้อความ)(|จากคุณ|
        แบบนี้|จากพวกคุณ|ใดๆ|พวกนี้)(|อีก|อีกแล้ว|อีกต่อไป|แล้ว|อีกเลย)@p@ /
        (หยุด|เลิก|อย่า|ห้าม)(ส่ง|ติดต่อ|รบกวน|เขียน|ทัก)(|อีเมล|เมล|ข้อความ|อะไร)(|มา|หา|ถึง|หาผม|หาฉัน|หาดิฉัน|มาหา|
        มาหาผม)(|อีก|ผม|ฉัน|ดิฉัน|อีกเลย|มาอีก|อีกต่อไป)@p@ / พอแล้ว@p@ / หยุด@p@ /
        (|กรุณา|โปรด|ช่วย|รบกวน)(ลบ|ถอด|เอา)(ชื่อ|อีเมล|ข้อมูล)(|ของ)(ผม|ฉัน|ดิฉัน|เรา|หนู) ... /
        ยกเลิกการรับ(อีเมล|ข่าวสาร)@p@ / หยุด / หยุดส่ง ... / เลิกส่ง ... / ยกเลิกการสมัคร / ยกเลิกการรับ ... /
        (|กรุณา|โปรด|ได้โปรด)(อย่า|หยุด| ไม่ต้อง)(ส่ง|เขียน|ติดต่อ|รบกวน) ... / (|กรุณา|โปรด)(ลบ) ... / พอแล้ว
    """,
    "doubt": """
        ไม่ถือเป็น / ไม่ถือว่า / ไม่ได้ถือ / ไม่เป็นเกียรติ /
        ไม่เห็นเมล / ไม่เห็นอีเมล / ผิดคน / ส่งผิด / สแปม /
        ไหน / ไม่(อนุญาต|ให้|รับ|ตกลง|เอา|ไป|ช่วย|ตอบ|ยินดี|ยอม|ยินยอม|สนใจ)ไม่ได้ / ไม่ได้ปฏิเสธ / ไม่คิดปฏิเสธ /
        ไม่อยากปฏิเสธ
        / ไม่คิดจะปฏิเสธ / ไม่ได้ไม่ / ไม่ใช่ไม่ / (ไม่ให้|ไม่ไป|ไม่รับ|ไม่ตอบ|ไม่เอา|ไม่แชร์|จะไม่|ไม่)(|อีเมล|เมล|
        เลย|ให้)ก็ไม่ได้ /
        ก็ไม่ใช่ /
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
        (เกรงใจ|เสียดายจัง|น่าเสียดายจัง)(|จัง|มาก)@p@ /
        (เสียใจ|ขอโทษ|ขออภัย|เสียดาย|น่าเสียดาย)(ด้วย|จริงๆ|มาก|มากๆ|ด้วยจริงๆ|เป็นอย่างยิ่ง|ที่ต้องปฏิเสธ)@p@ /
        (เสียใจ|ขอโทษ|ขออภัย|เสียดาย|น่าเสียดาย|ขอโทษด้วย|ขออภัยด้วย|ขอโทษจริงๆ|ต้องขออภัย|ต้องขอโทษ)@p@ / เสียใจ /
        ขอโทษ / ขออภัย / เสียดาย / น่าเสียดาย (|ครับ|ค่ะ) / ขอโทษครับ / ขอโทษค่ะ / ขออภัยครับ / ขออภัยค่ะ / เสียใจด้วย
    """,
    "hello": "(สวัสดี|หวัดดี|เรียน|ดี)(คุณ|)@p@ / สวัสดี (|ครับ|ค่ะ) / เรียน / หวัดดี / ถึง",
    "bye": "ด้วยความเคารพ / ด้วยความนับถือ / ขอแสดงความนับถือ / ลาก่อน / โชคดี / ขอให้โชคดี",
    "thanks": """
        (|ขอ)(ขอบคุณ|ขอบพระคุณ|ขอบใจ)(|มาก|มากๆ)(ใน|สำหรับ)(ความหวังดี|น้ำใจ|ไมตรี|ความกรุณา|ความปรารถนาดี|คำชวน|คำเชิญ|
        การแนะนำ|ความเมตตา|ความคิดถึง)@p@ /
        (|ขอ)(ขอบคุณ|ขอบพระคุณ|ขอบใจ|แต๊งกิ้ว)(|มาก|มากๆ|อย่างยิ่ง|เป็นอย่างสูง)(|ที่ถาม|ที่ชวน|ที่นึกถึง|ที่เสนอ|
        ที่แนะนำ|ที่ติดต่อมา|สำหรับข้อเสนอ|สำหรับคำเชิญ|ล่วงหน้า|ที่คิดถึงกัน|ที่นึกถึงกัน)@p@ /
        (ขอบคุณ|ขอบพระคุณ|ขอบใจ) (|ครับ|ค่ะ|มาก|มากครับ|มากค่ะ|ที่ถาม|สำหรับคำถาม|สำหรับข้อเสนอ|นะครับ|นะคะ|
        ที่ถามครับ|ที่ถามค่ะ|แต่)
    """,
    "fill": """
        (ถ้า|หาก)(ไม่เป็นการรบกวน|ไม่รบกวน|ไม่รังเกียจ|ไม่ลำบาก|ไม่เป็นภาระ|สะดวก|ไม่รบกวนเกินไป|
        ไม่เป็นการรบกวนเกินไป)@p@(|,) /
        @kt@(ที่|ที)(ตอบ|เพิ่งตอบ|ตอบกลับ|ติดต่อกลับ|เพิ่งเห็น|เพิ่งอ่าน|เพิ่งได้อ่าน|ไม่ได้ตอบ|ไม่ทันตอบ|เพิ่งได้ตอบ|
        ให้รอ|ทำให้รอ|ตอบเมล|ตอบอีเมล|เพิ่งเปิด|ไม่เห็น)(|กลับ|เมล|อีเมล|ไป|มา|ตอนนี้|ข้อความ)(|ช้า|ล่าช้า|ช้าไป|ช้ามาก|
        สาย|นาน|ให้เร็วกว่านี้|เร็วกว่านี้|ตั้งแต่แรก|ก่อนหน้านี้|เมล|ช้าไปหน่อย|ช้าไปนิด|ตั้งนาน)(|ไปหน่อย|มาก)@p@(|,|
        .)@kt@ / @kt@(|@me@)(ตอบ|ตอบกลับ|ตอบเมล|ติดต่อกลับ)(ช้า|ล่าช้า|สาย)(|ไปหน่อย|ไป|มาก|ไปนิด|ไปมาก|หน่อย)@p@(|,|
        .)@kt@ / @kt@(|ช่วงนี้|หลายวันนี้|ช่วงที่ผ่านมา|สองสามวันนี้|พักนี้|อาทิตย์นี้|วันนี้|ตอนนี้|เมื่อวาน|พอดี)(|
        @me@)(เพิ่ง|ไม่ได้|ไม่ค่อยได้|ไม่ทันได้|พึ่ง|ไม่|ยังไม่ได้|แทบไม่ได้|ไม่ทัน)(|ได้|จะ)(เห็น|อ่าน|เปิด|เช็ค|เช็ก|
        ดู|สังเกต|เข้า)(|ดู)(|เมล|อีเมล|อีเมล์|ข้อความ|กล่องเมล|จดหมาย)(เมล|อีเมล|อีเมล์|ข้อความ|จดหมาย|เมลเลย|อีเมลเลย|
        กล่องข้อความ)(|เลย|นี้|ของคุณ|คุณ|วันนี้|ตอนนี้)@p@(|,|.)@kt@ / (|แต่|แต่ว่า|และ|เพียงแต่|ถ้าเป็นไปได้|แค่)(|ขอ|
        รบกวน|อยากให้|@me@)(|@me@)(สะดวก|ชอบ|ถนัด|อยากคุย|อยากติดต่อ|ขอคุย|ขอติดต่อ|ติดต่อ|คุย|ขอเป็น|ขอคุยกัน|
        สะดวกติดต่อ|สะดวกคุย|รบกวนติดต่อ|รบกวน ติดต่อ)(|คุย|ติดต่อ|กัน)(ทาง|ผ่าน|ใน|ด้วย|เป็น|ใช้|)@mai@(|มากกว่า|
        ที่สุด|ดีกว่า|จะดีกว่า|สุด|กว่า|ก่อน|จะสะดวกกว่า|จะดีที่สุด|เท่านั้น|อย่างเดียว)(|โทร|โทรศัพท์|โทรคุย|การโทร)@p@
        / (|แต่|แต่ว่า|และ)(|ทาง|ใช้)@mai@(|จะ|น่าจะ|เป็นช่องทางที่)(สะดวก|ดี|ง่าย|โอเค)(|ที่สุด|สุด|กว่า|มากกว่า|
        กว่าสำหรับผม|กว่าสำหรับฉัน)(|ครับ|ค่ะ)(|โทร)@p@ / (|แต่|แต่ว่า|และ|พอดี)(|@me@)(ไม่สะดวก|ไม่ค่อยสะดวก|ไม่ชอบ|
        ไม่ถนัด|ไม่ค่อยได้|ไม่ค่อย|ไม่ค่อยชอบ|งด|อย่า|ไม่ต้อง|ไม่)(รับ|คุย|โทร|รับสาย|ให้โทร|พูด)(|โทรศัพท์|ทางโทรศัพท์|
        สาย|มา|คุย|มาหา)@p@(|,|.)(|(|รบกวน|กรุณา|ขอ|ช่วย)(ติดต่อ|ส่ง|ทัก|เขียน|คุย)(|ทาง|ผ่าน|เป็น|มาทาง)@mai@(|มา|
        ดีกว่า|มาดีกว่า|แทน|นะ|เท่านั้น)@p@) / (|กรุณา|รบกวน|ขอ|ช่วย)(ทัก|แอด|ส่ง|เขียน)@mai@(มา|มาหา)(ได้เลย|ดีกว่า|
        ก็ได้|แทน|ได้ตลอด|นะ)@p@ / (|@me@)(ไม่มี|ไม่เห็น|ไม่เห็นมี|ไม่รู้จะมี)(เหตุผล|เหตุ|สาเหตุ)(|อะไร|ใดๆ|ใด)(|ที่|
        ที่จะ|ที่ต้อง|ให้|ต้อง|จะ)(ปฏิเสธ|ไม่รับ|ไม่ตกลง|บอกปัด)(|เลย)@p@ / (ใคร|จะมีใคร|ใครเขา|แล้วใคร)(จะ|กล้า|จะกล้า|
        บ้างจะ)(ปฏิเสธ|ไม่อยากรู้จัก|ไม่เอา|ไม่อยาก)(|ได้|ลง)(ล่ะ|ละ|กัน|ล่ะครับ|ล่ะคะ|)@p@(|?|!) / @ch@(|
        @me@)(รู้จัก)(|กับ)(|@khao@)(|ดี|อยู่แล้ว|เป็นอย่างดี|มานาน|แล้ว|ดีเลย)@p@(|,|.)@som@ / @ch@(|@me@)(รู้|ทราบ)(|
        ดี|อยู่แล้ว)(ว่า)@khao@(เป็นใคร|คือใคร)(|อยู่แล้ว|ดี)@p@(|,|.)(|@som@) / @ch@(|@me@)(|ได้|ได้รับ|เห็น|อ่าน|
        เข้าใจ|รับทราบ|ทราบ|เปิด)(อ่าน|ได้รับ|เห็น|รับ|เข้าใจ|ทราบ|อ่านเมล|ดูเมล)(|เมล|อีเมล|ข้อความ|เรื่อง|ความหมาย)(|
        แล้ว|ดี|อยู่|ของคุณแล้ว)@p@(|,|.)(|@som@) / (รับทราบ|ทราบแล้ว|เข้าใจแล้ว|เข้าใจ|ได้รับเมลแล้ว|
        ได้รับอีเมลแล้ว)@p@(|,|.)(แต่|แต่ว่า) / (|เพราะ|ถ้าเป็น|เป็น|ถ้า)(|เป็น)(เพื่อน|คนรู้จัก|คนที่|คน|เพื่อนของ|
        คนของ)@ivt@(|แนะนำ|รู้จัก|แนะนำมา)(|ก็|ย่อม|ต้อง)(ไว้ใจได้|เชื่อใจได้|เชื่อถือได้|สบายใจ|วางใจได้|ไว้ใจ|โอเค|
        ดีแน่นอน|เป็นคนดี|สบายใจได้|น่าเชื่อถือ)(|อยู่แล้ว)@p@ / (|@me@)(เชื่อใจ|ไว้ใจ|เชื่อ|เชื่อมั่น|มั่นใจ)(|
        ใน)@ivt@(|เลย|มาก|อยู่แล้ว|เสมอ)@p@ / (|และ)(ฝาก)(|ความ)(คิดถึง|ขอบคุณ|สวัสดี|ทักทาย|ความคิดถึง|คำขอบคุณ|
        บอกขอบคุณ)(|ถึง|ไปถึง|ไปยัง|ให้)@ivt@(|ด้วย)@p@ / (สบายดี|เป็นยังไง|เป็นอย่างไร|เป็นไง|ไปไหนมา|ยุ่ง|งานยุ่ง|
        สบาย)(|บ้าง|ดี)(|ไหม|มั้ย|หรือเปล่า|รึเปล่า|หรือ|นะ)@p@(|?) / (คุณ|ช่วงนี้|พี่|ที่นั่น|ทางนั้น|ไอวี่)(|
        ล่ะ)(สบายดี|เป็นยังไง|เป็นอย่างไร|เป็นไง|งานยุ่ง)(|บ้าง)(|ไหม|มั้ย|หรือเปล่า|รึเปล่า)@p@(|?) / (|ที่นี่|ช่วงนี้|
        แถวนี้|วันนี้)(ฝน|หิมะ|แดด|ลม|อากาศ)(ไม่|ยังไม่|ไม่ค่อย)(ตก|ออก|พัด|ร้อน|หนาว|หยุด|ดี|หยุดตก)(|เลย|มาหลายวัน|
        เท่าไหร่)@p@ / (|@me@)(เพิ่ง|พึ่ง)(กลับ|กลับมา|มาถึง|กลับถึงบ้าน|กลับบ้าน)(|จาก)(|เชียงใหม่|กรุงเทพ|ต่างจังหวัด|
        ต่างประเทศ|ภูเก็ต|ที่ทำงาน|ญี่ปุ่น|เที่ยว|ทริป|บ้าน)(|เมื่อวาน|วันนี้|เมื่อเช้า|เมื่อคืน|อาทิตย์ที่แล้ว|มา)@p@ /
        (ตอนนี้|ช่วงนี้|ด้วย|เหมือนกัน|ในตอนนี้|ครั้งนี้|อีก|อีกแล้ว|เช่นกัน|ด้วยกัน|ให้|หน่อย|ใหม่)@pol@ /
        (แต่|แต่ว่า|)(รบกวน|ขอให้|
        ขอ|ช่วย|กรุณา|อยากให้|รบกวนให้|ขอรบกวนให้|)(ใช้|ส่งไปที่|ส่งมาที่|ติดต่อทาง|ให้|ส่งเข้า|ส่งทาง|เป็น|
        ให้ใช้)(@adr@|)(ส่วนตัว|อื่น|
        อันอื่น|ส่วนตัวของผม|ส่วนตัวของฉัน|ส่วนตัวของดิฉัน|ใหม่|gmail|จีเมล)(|แทน|ดีกว่า|จะดีกว่า|นะ)(|@adr@)(|ที่ทำงาน|
        บริษัท|ออฟฟิศ|ของบริษัท)@p@ / (|เพราะ|เพราะว่า|เนื่องจาก)@adr@(|ของ)(ที่ทำงาน|บริษัท|ออฟฟิศ|งาน|นี้|อันนี้)(|
        @me@)(ไม่ค่อย|แทบไม่|ไม่)(|ได้)(เปิด|เช็ค|อ่าน|ดู|ใช้|เข้า|เช็ก)(|เท่าไหร่|เลย|แล้ว)@p@ /
        (แต่|แต่ว่า|)(ขอ|รบกวน|กรุณา|) (|
        ติดต่อ|คุย|ส่ง|เขียน)(ทาง|เป็น|ผ่าน|ด้วย|ใช้)(อีเมล|เมล|ภาษาอังกฤษ|ภาษาไทย|ไลน์|อีเมล์)(เท่านั้น|อย่างเดียว|
        เป็นหลัก|
        ก็พอ|ดีกว่า|พอ)@p@ / (แต่|แต่ว่า|และ|)(ขอ|กรุณา|รบกวน|)(อย่าโทร|ไม่รับโทรศัพท์|ไม่ต้องโทร|งดโทร)(|มา|หา|
        มาหา)@p@ /
        หรอก@p@ / (|@me@)(ได้รับ|อ่าน|เห็น)(อีเมล|เมล|ข้อความ|จดหมาย)(|ของคุณ|คุณ)(|แล้ว)@p@ / คุณไอวี่ / ไอวี่ /
        (แล้ว|มาก|อยู่|
        ด้วย|กัน|ดี|จริงๆ|เหมือนกัน|ทุกวัน|มานาน|พอดี|สบายดี|เสมอ)(|นะ|เลย)@pol@ /
        ขอให้(|เป็น)(วันที่ดี|มีความสุข|โชคดี|
        สนุก)(|ใน|กับ)(|วันหยุด|งาน|สุดสัปดาห์)@p@ /
        นะ / ครับ นะ / เลย / ด้วย / กรุณา / โปรด / และ / ด้วย / มาก / จริงๆ / ตอนนี้ / ขณะนี้ / ผม / ดิฉัน / ฉัน / เรา /
        ครั้งนี้ / สำหรับผม / สำหรับฉัน / ทันที / นะ / นะครับ / นะคะ / เพราะ / ivy / bob / ann
    """,
    "words": """
        (คุณ|ที่|เป็น|อยู่|คือ|ของ|มา|ไป|แล้ว|กัน|นี้|นั้น|งาน|บริษัท|บ้าน|เมือง|ฝน|ร้อน|หนาว|สนุก|เพื่อน|ทำ|เรียน|ปี|
        เดือน|วัน|
        ครอบครัว|ลูก)@pol@ / @word@ / @word@@pol@ /
        คุณ / ที่ / เป็น / อยู่ / คือ / ของ / ใน / กับ / จาก / ถึง / ให้ / ว่า / มี / จะ / ไป / มา / แล้ว / กัน / นี้ /
        นั้น / เขา / เธอ / คน / ปี / วัน / เดือน / เวลา / เพื่อน / งาน / บริษัท / พบ / คุย / นาน / รู้จัก / แนะนำ
    """,
    "who": "คุณ(คือ|เป็น)ใคร / นี่(คือ|คือใคร|ใคร) / นี่คืออะไร / ใครครับ / ใครคะ",
    "acquainted": """
        @ch@(|@me@)(รู้จัก)(|กับ)(|@khao@)(ดี|อยู่แล้ว|เป็นอย่างดี|มานาน|แล้ว|@khao@)(|ดี|อยู่แล้ว|เป็นอย่างดี)@p@
    """,
    "macros": """
        kt = (|ขอโทษ|ขอโทษที|ขอโทษด้วย|ขออภัย|ขออภัยด้วย|ต้องขอโทษด้วย|ต้องขออภัยด้วย|ต้องขออภัย|ต้องขอโทษ|โทษที|
        ขอโทษจริงๆ|ขออภัยอย่างสูง|ขออภัยจริงๆ|ขอโทษนะ|โทษทีนะ|ขออภัยเป็นอย่างสูง)(|ด้วย|จริงๆ)@p@ / ch = (ใช่|ครับ|ค่ะ|
        อืม|อือ|ได้|โอเค|ถูกต้อง|ใช่แล้ว|จริง|รับทราบ|คะ|จ้ะ|จ้า|อ๋อ)@p@(|,|.) / som = (เลย|จึง|แต่|แต่ว่า|เพราะฉะนั้น|
        ดังนั้น|เพราะอย่างนั้น|เพราะเหตุนี้|ก็เลย|เพราะอย่างนั้นถึง|ถึงได้|ด้วยเหตุนี้|นั่นแหละ|นั่นคือเหตุผลที่|
        เพราะงั้น|ทว่า|แต่ก็|แต่ยังไงก็|จึงขอ|เพราะแบบนั้น|ก็เพราะอย่างนั้น|ถึง|เลยขอ) / khao = (เขา|เค้า|เธอ|คุณบ๊อบ|
        บ๊อบ|คุณบ็อบ|บ็อบ|คุณบอบ|บอบ|คุณbob|bob|ท่าน|คนนี้|คนนั้น|พี่เขา|แก) / mai = (อีเมล|อีเมล์|เมล|เมล์|ไลน์|แชท|
        แชต|ข้อความ|line|email|วอทส์แอป|แมสเซนเจอร์|ไลน์หรืออีเมล) / ivt = (ไอวี่|คุณไอวี่|พี่ไอวี่|ivy|คุณivy|
        น้องไอวี่) / ber = (เบอร์|เบอร์โทร|เบอร์โทรศัพท์|เบอร์มือถือ|เบอร์ติดต่อ|ไลน์|ไอดีไลน์|หมายเลขโทรศัพท์|
        นามบัตร) /
        word = (อีเมล|เมล|ข้อมูลติดต่อ|ติดต่อ|ส่ง|เขียน|อ่าน|ตอบ|คำตอบ|ทำงาน|ทำ|เรียน|สอน|วิจัย|พัฒนา|เทคโนโลยี|ธุรกิจ|
        โครงการ|โปรเจกต์|ตลาด|สินค้า|ลูกค้า|ออกแบบ|ก่อสร้าง|หลังคา|พลังงาน|ลม|กังหัน|มหาวิทยาลัย|โรงเรียน|โรงพยาบาล|
        ดนตรี|
        กาแฟ|เที่ยว|ครอบครัว|ลูกสาว|ลูกชาย|ลูก|ภรรยา|สามี|พ่อ|แม่|บ้าน|กรุงเทพ|เชียงใหม่|ภูเก็ต|ขอนแก่น|ประเทศ|เมือง|
        ไทย|อากาศ|
        ฝน|ฝนตก|ร้อน|หนาว|เย็น|ฤดู|หน้า|สุดสัปดาห์|ช่วงนี้|ช่วง|วันนี้|เมื่อวาน|ปีนี้|เดือนนี้|สัปดาห์นี้|ทุกวัน|ทุก|
        บ่อย|เสมอ|ตลอด|
        กำลัง|เคย|เพิ่ง|ต้อง|อยาก|ชอบ|ดี|ดีใจ|สนุก|สบาย|เหนื่อย|ใหญ่|เล็ก|ใหม่|เก่า|หลาย|บาง|มาก|น้อย|กว่า|ที่สุด|ก็|
        ด้วย|แบบ|
        เรื่อง|สิ่ง|อย่าง|ทาง|ด้าน|สาย|วงการ|ประสบการณ์|ความรู้|โอกาส|ตั้งแต่|จน|เพื่อ|โดย|ตาม|ระหว่าง|ข้าง|บน|ใต้|
        นอก|หลัง|สอง|
        สาม|หนึ่ง|สี่|ห้า|สิบ|พวก|ทั้ง|เอง|เหมือน|เดียว|อื่น|ต่อ|กลับ|ออก|เข้า|ขึ้น|ลง|เห็น|ฟัง|ดู|หา|ช่วย|ขอ|เค้า|
        พี่|น้อง|ท่าน|
        ชื่อ|ใจ|ตัว|มือ|ตา|กิน|นอน|เดิน|อาทิตย์|ชั่วโมง|นาที|เช้า|ค่ำ|คืน|รัก|คิดถึง|สุขภาพ) / adr =
        (อีเมล|อีเมล์|อีเมลล์|
        เมล|เมล์|เมลล์|ที่อยู่|ที่อยู่อีเมล|ที่อยู่อีเมล์|ข้อมูลติดต่อ|ข้อมูลการติดต่อ|ข้อมูล|คอนแทค|ช่องทางติดต่อ|
        email|e-mail|mail|
        อีเมลแอดเดรส|เบอร์หรืออีเมล|เมลแอดเดรส|คอนแท็ค) / of = (|ของ)(ผม|ฉัน|ดิฉัน|เรา|หนู|พี่|กระผม|ข้าพเจ้า|ทางเรา|
        เค้า|
        ชั้น) / person = (เขา|เค้า|เธอ|คุณบ๊อบ|บ๊อบ|คุณบ็อบ|บ็อบ|คุณบอบ|บอบ|คุณbob|bob|ท่าน|อีกฝ่าย|พี่เขา|แก|อีกฝั่ง|
        ทางนั้น|
        คนนั้น|คุณคนนั้น|พี่บ๊อบ|เพื่อนคุณ) / give = (ให้|ส่ง|แชร์|บอก|แจ้ง|ส่งต่อ|แจก|มอบ|เปิดเผย|เอา|นำ|ให้ใช้) /
        onto = (ให้|กับ|
        แก่|ให้กับ|ไปให้|ไปยัง|ถึง|ต่อให้|ให้แก่|ต่อไปยัง) / lead = (|คุณ|ก็|งั้น|งั้นก็|สามารถ|คุณสามารถ|เชิญ|รบกวน|
        ช่วย|ฝาก|
        รบกวนช่วย|อนุญาตให้|ยินดีให้|ยินยอมให้|ให้คุณ|อนุญาตให้คุณ|ผมอนุญาตให้|ผมอนุญาต|ดิฉันอนุญาตให้|ดิฉันยินดีให้|
        ผมยินดีให้|ตกลงให้|
        โอเคให้|จะ|ผมยินยอมให้|ดิฉันยินยอมให้|ฉันยินยอมให้|ฉันอนุญาตให้|ยินดีที่จะให้|ยินดีที่ให้|อนุญาตให้แล้ว) /
        can = (ได้|ได้เลย|
        ได้เลยนะ|ไปได้เลย|ไปเลย|เลย|ได้ตามสบาย|ได้ตลอด|ได้ไม่มีปัญหา|ได้สิ|ได้แน่นอน|ได้หมด|ได้อยู่แล้ว|ได้ไม่ว่ากัน)
        / pol = (ครับ|ค่ะ|
        คะ|ครับผม|คับ|ค้าบ|ค่า|จ้า|จ้ะ|ฮะ|ครับพี่|ค่ะพี่|จ๊ะ|คร้าบ|งับ|ค้าบบ|เด้อ|ครัช|จ้าา|นะ|น้า|นะจ๊ะ) / nobody =
        (ใคร|ใครๆ|
        ใครทั้งนั้น|ใครทั้งสิ้น|คนอื่น|บุคคลอื่น|บุคคลที่สาม|คนแปลกหน้า|คนที่ไม่รู้จัก|คนที่ฉันไม่รู้จัก|
        คนที่ผมไม่รู้จัก|คนที่ดิฉันไม่รู้จัก|
        คนไม่รู้จัก|ผู้อื่น|คนที่ไม่คุ้นเคย|คนที่ไม่เคยเจอ|คนนอก|บุคคลภายนอก|คนที่ยังไม่รู้จัก|คนที่ไม่สนิท|@person@)
        / q = (|หรอก|อะ|อ่ะ|
        ละ|ล่ะ|แล้ว|แล้วล่ะ|แล้วละ|ดีกว่า|เลย|จริงๆ|น่า|ละกัน|แล้วกัน|แหละ|ง่ะ|ด้วย|มากกว่า|ดีกว่าเนอะ)@p@ / me =
        (ผม|ฉัน|ดิฉัน|
        เรา|หนู|พี่|กระผม|ข้าพเจ้า) / sorry = (|แต่|ขอบคุณแต่|ขอโทษแต่|เสียดายแต่|ขอบคุณมากแต่|ขอโทษนะ|ขออภัย|ขอโทษ|
        ต้องขอโทษด้วย|
        ต้องขออภัย|เรื่องนี้|งานนี้|อันนี้|เรื่องแบบนี้|แบบนี้|สำหรับเรื่องนี้|เลย|จึง|งั้น|เกรงว่า|คือ)(|@me@)(|ก็|
        คง|ยังคง|ขอ|
        คงต้อง|เลย|ต้อง|เลยขอ|จึงขอ|อยาก|ขออนุญาต|จำเป็นต้อง|ขอเป็นว่า) /
        p = (|นะ|น่ะ|เลย|จ้า|จ้ะ)(|พี่|ครับ|ค่ะ|คะ|ครับผม|คับ|ค้าบ|ค่า|จ้า|จ้ะ|ฮะ|ครับพี่|ค่ะพี่) /
        i = (|ผม|ดิฉัน|ฉัน|เรา|หนู|ข้าพเจ้า|ทางเรา|พี่|กระผม) /
        him = (|เขา|เธอ|คุณบ๊อบ|บ๊อบ|คุณ|bob|ท่าน|กับเขา|กับเธอ|กับคุณบ๊อบ|คนใหม่ๆ|ใคร|ใครใหม่|ใครเพิ่ม|คนใหม่) /
        meet = (รู้จัก|พบ|เจอ|คุย|พูดคุย|พบปะ|ทำความรู้จัก|คุยด้วย|พบกับ|เชื่อมต่อ)
    """,
    "borrowed": """
        yes no ok okay okk okok pass passed please email mail contact share send address add next skip inbox gmail e
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
        (usimpe|msimpe|usiwape|msiwape|usitoe|msitoe|usimtumie|msimtumie|usishiriki|msishiriki|usishee|usigawe|
        msigawe|usipeleke|usimpatie)
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
        (kuniandikia|niandikie|niulize|kuniuliza|nikumbushe|kunikumbusha|niulizeni|nitafute|kunitafuta|uniulize|
        uniandikie|unikumbushe|wasiliana
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
