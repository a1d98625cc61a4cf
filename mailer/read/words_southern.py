"""Words of Vietnamese, Thai and Swahili: data alone, in the notation of `words.py`."""

VIETNAMESE = {
    "yes": """
        có (|có|ạ|chứ|cảm ơn|cám ơn|vui lòng|làm ơn|tôi muốn|tôi đồng ý|rất vui|tôi rất vui|tất nhiên|rất sẵn lòng|
        tôi sẵn lòng) / vâng (|ạ|vâng|cảm ơn|tôi đồng ý|tôi rất vui|tôi muốn|tất nhiên|rất vui|xin vui lòng|được|
        rất sẵn lòng|xin cảm ơn|tôi rất sẵn lòng|tôi rất muốn) / dạ (|vâng|có|được|vâng ạ|đồng ý) / ừ / ừ được /
        được (|ạ|chứ|thôi|rồi|cảm ơn|tôi đồng ý|luôn) / đồng ý / tôi đồng ý / em đồng ý / tôi chấp nhận / chấp nhận
        / tất nhiên (|rồi|là có|là được) / dĩ nhiên (|rồi|là có) / chắc chắn (|rồi|là có) / nhất trí / ok / okay /
        oke / tuyệt đối đồng ý / hãy (giới thiệu|giới thiệu chúng tôi|tiến hành) / (|vâng )xin (hãy |)giới thiệu (|
        chúng tôi|giúp tôi|giúp) / cứ giới thiệu / tôi không phản đối / không vấn đề gì tôi đồng ý / sẵn sàng / tôi
        sẵn sàng
    """,
    "fond": """
        (|tôi |rất |em |vâng tôi |mình )(|rất )(sẵn lòng|vui lòng|hân hạnh|muốn|vui|vui được|mong|thích|muốn gặp|
        muốn được gặp|vui được gặp|hân hạnh được gặp|sẵn lòng gặp|quan tâm|vinh dự|vui mừng|mong được) (|gặp|làm
        quen|anh ấy|cô ấy|nói chuyện|được|điều đó|gặp anh ấy|gặp cô ấy|làm quen với anh ấy|làm quen với cô ấy|được
        giới thiệu|được gặp|kết nối) / (|nghe |điều đó |thế thì )(|thật |rất |sẽ rất )(tuyệt|tuyệt vời|hay quá|
        tuyệt quá|tốt quá)
    """,
    "warm": """
        (|nghe |có vẻ )(|rất |khá )(thú vị|hấp dẫn) / tốt / hay / hay quá / ý hay / không sao / không vấn đề gì /
        không có gì / tại sao không / sao không / không có vấn đề gì
    """,
    "no": """
        không (|không|cảm ơn|cám ơn|ạ|muốn|đồng ý|cần|cần đâu|thích|được|phải tôi|quan tâm|xin cảm ơn|tôi không
        muốn|tôi không quan tâm|đâu|bao giờ|thể|cảm ơn bạn|cần thiết|hứng thú|có nhu cầu|tiện|chấp nhận|nhé|xin
        lỗi) (|cảm ơn|ạ) / dạ không (|ạ|cảm ơn) / (|tôi |rất tiếc |rất tiếc tôi |xin lỗi |xin lỗi tôi |cảm ơn nhưng
        tôi |cảm ơn nhưng |em |mình |tiếc là tôi |hiện tôi |nhưng tôi )(không|chẳng|không hề) (muốn|quan tâm|có
        thời gian|có hứng thú|đồng ý|cần|thể chấp nhận|thể nhận lời|thích|có nhu cầu|chấp nhận|hứng thú|sẵn sàng|
        thể|có ý định|rảnh cho việc này) ... / (|tôi |xin |tôi xin |tôi phải |rất tiếc tôi phải |tôi xin phép |xin
        phép )(từ chối|khước từ|bỏ qua) ... / từ chối / thôi (|cảm ơn|không cần|khỏi) / khỏi (|cần|cảm ơn) / không
        bao giờ / không đời nào / tốt nhất là không / tôi thà không / tôi (nghĩ|e) là không / có lẽ không thể nhận
        lời
    """,
    "excuse": "(|tôi |hiện tôi |tôi đang |tôi hiện )(|đang |quá |rất )(bận|bận quá|bận rộn)",
    "later": """
        sau / để sau / lúc khác / khi khác / dịp khác / hẹn dịp khác / không phải bây giờ / bây giờ không / bây giờ
        thì không / bây giờ chưa / chưa / chưa phải lúc / hôm nay không / hiện tại không / hiện tại thì không /
        hiện tại chưa / tạm thời không / không phải lúc này / lúc này không / lúc này thì chưa / lần sau / tuần
        (sau|tới) / tháng (sau|tới) / năm (sau|tới) / (|tôi )(sẽ suy nghĩ|cần suy nghĩ|để tôi nghĩ|sẽ cân nhắc|suy
        nghĩ) ... / để tôi suy nghĩ ... / có thể sau này / có lẽ để sau / ngày mai / sớm
    """,
    "stop": """
        dừng / dừng lại / ngừng / thôi đi / hủy đăng ký / (|xin |làm ơn |vui lòng |xin vui lòng )(đừng|không|ngừng|
        dừng|hãy ngừng) (|có )(gửi|viết|liên hệ|liên lạc|làm phiền|email) ... / (|xin |vui lòng )(xóa|gỡ) (tên |
        )(tôi|email|địa chỉ|thông tin) ...
    """,
    "stop_all": "dừng tất cả / ngừng tất cả / dừng mọi thứ",
    "doubt": """
        nếu / khi / trước khi / sau khi / với điều kiện / điều kiện / chỉ / có lẽ / có thể / chắc / chắc là / để
        xem / tùy / còn tùy / không biết / tôi không biết / không rõ / không chắc / tôi không chắc / chưa chắc /
        không có ý kiến / phân vân / ai / gì / nào / sao / thế nào / ở đâu / tại sao / bao giờ / à / nhỉ / phải
        không / nói / bảo / haha / đùa / nghỉ phép / đã nhận / chuyển tiếp / trợ lý / trước tiên / thêm thông tin /
        biết thêm / hoặc / hay là / vừa có vừa không / có không / có hay không / vấn đề / nghĩ / sao cũng được /
        không quen / nhầm
    """,
    "but": "nhưng / tuy nhiên / mặc dù / song / nhưng mà",
    "not": "không / chưa / chẳng / đừng / chả / không ai / vô / từ chối / phản đối / khỏi",
    "regret": """
        rất tiếc / tiếc là / xin lỗi / tiếc quá / thật tiếc / đáng tiếc / tôi rất tiếc / tôi xin lỗi / thành thật
        xin lỗi
    """,
    "hello": "xin chào / chào / chào bạn / chào anh / chào chị / kính gửi / thân gửi / chào buổi sáng / gửi",
    "bye": """
        trân trọng / thân ái / thân mến / kính thư / tạm biệt / chúc một ngày tốt lành / chúc may mắn / trân trọng
        kính chào / chúc mọi điều tốt đẹp
    """,
    "thanks": """
        (|rất |xin |chân thành |xin chân thành |và )(cảm ơn|cám ơn|biết ơn|cảm tạ) (|bạn|anh|chị|nhiều|rất nhiều|đã
        hỏi|vì đã hỏi|bạn đã hỏi|bạn nhiều|vì lời đề nghị|vì lời mời|lời mời của bạn|trước|quý vị|bạn rất nhiều|anh
        đã hỏi)
    """,
    "fill": """
        xin / vui lòng / làm ơn / và / cũng / rất / thật sự / thành thật / bây giờ / hiện tại / lúc này / tôi /
        chúng tôi / em / mình / lần này / về phía tôi / với tôi / ngay / ạ / nhé / vì / ivy / bob / ann / điều đó /
        việc này
    """,
    "words": """
        là / của / và / các / một / những / trong / cho / với / tại / từ / đến / ở / này / đó / tôi / bạn / anh /
        chị / em / ông / bà / họ / chúng / ta / đã / đang / sẽ / được / bị / người / năm / ngày / tuần / tháng /
        thời gian / việc / công ty / gặp / làm quen / nói chuyện / lâu / luôn / giới thiệu / lời / đề nghị / nay /
        mới / rất
    """,
    "who": """
        (bạn|anh|chị|ông|đây|đó|anh ấy|cô ấy) là ai / ai (đây|vậy) / đây là (gì|cái gì) / sao (bạn |)(có|biết) (địa
        chỉ|email) ...
    """,
    "acquainted": "(|nhưng |vâng )(chúng tôi|tôi) đã (quen|biết) (|nhau|anh ấy|cô ấy) ...",
    "turns": """
        chối / lỡ
    """,
}

THAI = {
    "yes": """
        ใช่ (|ครับ|ค่ะ|คะ|เลย|ยินดีครับ|ยินดีค่ะ) / ได้ (|ครับ|ค่ะ|เลย|สิ|เลยครับ|เลยค่ะ|แน่นอน|ขอบคุณครับ|
        ขอบคุณค่ะ) / ครับ / ค่ะ / ตกลง (|ครับ|ค่ะ) / โอเค (|ครับ|ค่ะ) / แน่นอน (|ครับ|ค่ะ) / ยินดี (|ครับ|ค่ะ|มาก|
        อย่างยิ่ง|เป็นอย่างยิ่ง|มากครับ|มากค่ะ|อย่างยิ่งครับ|อย่างยิ่งค่ะ|ที่จะรู้จัก) / เห็นด้วย (|ครับ|ค่ะ) /
        ยอมรับ / ยอมรับครับ / อนุญาต / เชิญเลย (|ครับ|ค่ะ) / แนะนำ(ได้เลย|เลย) (|ครับ|ค่ะ) / ช่วยแนะนำ(|ด้วย|หน่อย|
        ให้ด้วย) (|ครับ|ค่ะ) / ดีครับ / ดีค่ะ / เอา (|ครับ|ค่ะ) / ไม่มีปัญหา(ยินดีครับ|ยินดีค่ะ) / ไม่ขัดข้อง (|
        ครับ|ค่ะ)
    """,
    "fond": """
        (|ผม|ดิฉัน|ฉัน|เรา)(อยาก|ยินดี|สนใจ|ต้องการ)(|รู้จัก|พบ|เจอ|คุย|ที่จะได้รู้จัก|ที่ได้รู้จัก|พบเขา|พบเธอ|
        รู้จักเขา|รู้จักเธอ) (|มาก|ครับ|ค่ะ|มากครับ|มากค่ะ) / (ดีมาก|เยี่ยม|เยี่ยมเลย|ดีเลย|เยี่ยมมาก) (|ครับ|ค่ะ) /
         ด้วยความยินดี (|ครับ|ค่ะ)
    """,
    "warm": """
        น่าสนใจ (|ครับ|ค่ะ|มาก|ดี) / ดี / ไม่มีปัญหา (|ครับ|ค่ะ) / ไม่เป็นไร (|ครับ|ค่ะ) / ทำไมจะไม่ล่ะ
    """,
    "no": """
        ไม่ (|ครับ|ค่ะ|เอา|ใช่|ได้|ต้องการ|สนใจ|สะดวก|อยาก|ขอบคุณ|ดีกว่า|เอาครับ|เอาค่ะ|ต้องการครับ|ต้องการค่ะ|
        สนใจครับ|สนใจค่ะ|สะดวกครับ|สะดวกค่ะ|ขอบคุณครับ|ขอบคุณค่ะ|เห็นด้วย|ยินดี|ยอมรับ|ตกลง|อนุญาต|ดีกว่าครับ|
        ดีกว่าค่ะ|อยากรู้จัก|จำเป็น|มีเวลา|มีความสนใจ|ได้ครับ|ได้ค่ะ|ล่ะขอบคุณ) / (|ผม|ดิฉัน|ฉัน|เสียใจ|ขอโทษ|
        ขออภัย|เสียดาย|ขอโทษครับ|ขอโทษค่ะ|ตอนนี้|ขออภัยครับ)(|ผม|ดิฉัน|ฉัน)(ไม่สนใจ|ไม่ต้องการ|ไม่มีเวลา|ไม่อยาก|
        ขอปฏิเสธ|ปฏิเสธ|ไม่สะดวก|ไม่สามารถ|ไม่เห็นด้วย|ไม่ประสงค์|คงไม่|ขอผ่าน|ไม่ได้สนใจ|ไม่รับ) ... / ไม่มีทาง /
        ไม่เด็ดขาด / ขอปฏิเสธ (|ครับ|ค่ะ) / ขอผ่าน (|ครับ|ค่ะ) / คงไม่ (|ครับ|ค่ะ) / ปฏิเสธ / ไม่มีวัน / ไม่มีเวลา /
        ไม่มีเวลาค่ะ / ไม่มีเวลาครับ
    """,
    "excuse": "(|ผม|ฉัน|ดิฉัน|ตอนนี้)(ยุ่ง|งานยุ่ง|ไม่ว่าง) (|มาก|อยู่|ครับ|ค่ะ)",
    "later": """
        ไว้ก่อน / ไว้ทีหลัง / ทีหลัง / ภายหลัง / คราวหน้า / โอกาสหน้า / ไว้โอกาสหน้า / ครั้งหน้า / ไม่ใช่ตอนนี้ /
        ตอนนี้ไม่ / ตอนนี้ยังไม่ / ตอนนี้ยัง / ยังไม่ / ยัง / ไม่ใช่วันนี้ / ยังไม่ใช่ตอนนี้ / ตอนนี้ไม่สะดวก /
        ตอนนี้ยังไม่สะดวก / สัปดาห์หน้า / อาทิตย์หน้า / เดือนหน้า / ปีหน้า / พรุ่งนี้ / เร็วๆนี้ / ขอคิดดูก่อน /
        ขอคิดก่อน / ขอเวลาคิด / คิดดูก่อน / เดี๋ยว / วันหลัง / ไว้วันหลัง
    """,
    "stop": """
        หยุด / หยุดส่ง ... / เลิกส่ง ... / ยกเลิกการสมัคร / ยกเลิกการรับ ... / (|กรุณา|โปรด|ได้โปรด)(อย่า|หยุด|
        ไม่ต้อง)(ส่ง|เขียน|ติดต่อ|รบกวน) ... / (|กรุณา|โปรด)(ลบ) ... / พอแล้ว
    """,
    "doubt": """
        ถ้า / หาก / เมื่อ / ก่อน / เงื่อนไข / เท่านั้น / แค่ / อาจ / อาจจะ / บางที / คงจะ / น่าจะ / แล้วแต่ / ไม่รู้ /
        ไม่ทราบ / ไม่แน่ใจ / ไม่แน่ / ลังเล / ใคร / อะไร / อย่างไร / ยังไง / ที่ไหน / ทำไม / เมื่อไหร่ / ไหม / มั้ย /
        หรือ / หรือเปล่า / บอก / พูด / 555 / ล้อเล่น / ลาพัก / ได้รับ / ส่งต่อ / ผู้ช่วย / ข้อมูลเพิ่มเติม / รายละเอียด
        / ปัญหา / คิดว่า / ก็ได้ / ยังไงก็ได้ / ไม่รู้จัก / โทร / ปฏิเสธไม่ได้ / ไม่อยากพลาด / ไม่ปฏิเสธ / พลาด /
        ไม่ขัดข้องถ้า / ฉันเอง / ผมเอง
    """,
    "but": "แต่ / อย่างไรก็ตาม / ทว่า",
    "not": "ไม่ / อย่า / ห้าม / มิ / ยังไม่ / ปฏิเสธ / ไม่มี",
    "regret": """
        เสียใจ / ขอโทษ / ขออภัย / เสียดาย / น่าเสียดาย (|ครับ|ค่ะ) / ขอโทษครับ / ขอโทษค่ะ / ขออภัยครับ / ขออภัยค่ะ /
         เสียใจด้วย
    """,
    "hello": "สวัสดี (|ครับ|ค่ะ) / เรียน / หวัดดี / คุณ / ถึง",
    "bye": "ด้วยความเคารพ / ด้วยความนับถือ / ขอแสดงความนับถือ / ลาก่อน / โชคดี / ขอให้โชคดี",
    "thanks": """
        (ขอบคุณ|ขอบพระคุณ|ขอบใจ) (|ครับ|ค่ะ|มาก|มากครับ|มากค่ะ|ที่ถาม|สำหรับคำถาม|สำหรับข้อเสนอ|นะครับ|นะคะ|
        ที่ถามครับ|ที่ถามค่ะ|แต่)
    """,
    "fill": """
        กรุณา / โปรด / และ / ด้วย / มาก / จริงๆ / ตอนนี้ / ขณะนี้ / ผม / ดิฉัน / ฉัน / เรา / ครั้งนี้ / สำหรับผม /
        สำหรับฉัน / ทันที / นะ / นะครับ / นะคะ / เพราะ / ivy / bob / ann
    """,
    "words": """
        ที่ / เป็น / อยู่ / คือ / ของ / ใน / กับ / จาก / ถึง / ให้ / ว่า / มี / จะ / ไป / มา / แล้ว / กัน / นี้ /
        นั้น / เขา / เธอ / คน / ปี / วัน / เดือน / เวลา / เพื่อน / งาน / บริษัท / พบ / คุย / นาน / รู้จัก / แนะนำ
    """,
    "who": "คุณ(คือ|เป็น)ใคร / นี่(คือ|คือใคร|ใคร) / นี่คืออะไร / ใครครับ / ใครคะ",
}

SWAHILI = {
    "yes": """
        ndiyo (|tafadhali|asante|ndiyo|bila shaka|nakubali|ningependa|kabisa|hakika|asante sana|kwa furaha) / ndio
        (|tafadhali|asante|bila shaka|nakubali|kabisa) / naam / bila shaka / hakika / kabisa / sawa / sawa sawa /
        sawa tafadhali / nakubali / ninakubali / nimekubali / tunakubali / haya / haina shida endelea / endelea /
        tafadhali endelea / tafadhali tutambulishe / tutambulishe / sina pingamizi / sina kipingamizi / ok
    """,
    "fond": """
        kwa (furaha|furaha kubwa|moyo mkunjufu) / (ningependa|ningefurahi|nitafurahi|nataka|ninapenda|napenda) (|
        sana|hilo|hivyo|kukutana|kumjua|kukutana naye|kumfahamu|kuzungumza naye) ... / (itakuwa|ingekuwa) (vizuri|
        nzuri|furaha|jambo jema) (|sana) / nina (hamu|nia) ... / ninavutiwa
    """,
    "warm": """
        (|inaonekana )(inavutia|ya kuvutia) / vizuri / nzuri / safi / hakuna shida / hakuna tatizo / haina shida /
        hamna shida / kwa nini isiwe / wazo zuri / hakuna matata
    """,
    "no": """
        hapana (|asante|hapana|tafadhali|sitaki|asante sana|sipendi|sina nia|kamwe|samahani|sihitaji) / la (asante|
        hasha) / hapana kabisa / kamwe / hata kidogo / (|samahani |kwa bahati mbaya |asante lakini |mimi )(sitaki|
        sipendi|sihitaji|sikubali|sikubaliani|sina nia|sina muda|sina wakati|sivutiwi|sitaweza kukubali|nakataa|
        ninakataa|sina haja|sina hamu) (|asante|hilo|kwa hilo|kwa hili|na hilo|kukutana naye|kukutana|hii) /
        afadhali (hapana|la|nisifanye) / ni afadhali hapana
    """,
    "later": """
        baadaye / labda baadaye / pengine baadaye / sio sasa / si sasa / siyo sasa / bado / bado hapana / sasa
        hapana / wakati mwingine / labda wakati mwingine / siku nyingine / wiki ijayo / mwezi ujao / mwaka ujao /
        sio leo / si leo / leo hapana / (|niache |ngoja )nifikirie ... / nitafikiria ... / kesho / kwa sasa hapana
    """,
    "stop": """
        acha / acheni / simama / koma / ondoa / (|tafadhali )(usiniandikie|msiniandikie|usinitumie|msinitumie|
        usiwasiliane) ... / (|tafadhali )(acha|acheni) (kuniandikia|kunitumia) ... / niondoe ... / (|tafadhali
        )(futa|ondoa) ...
    """,
    "doubt": """
        kama / ikiwa / endapo / iwapo / baada / kabla / sharti / tu / pekee / labda / pengine / huenda / inategemea
        / tutaona / sijui / mimi sijui / sina uhakika / sina hakika / sina wazo / nani / nini / vipi / wapi / kwa
        nini / lini / gani / je / alisema / anasema / haha / likizo / likizoni / nimepokea / msaidizi / habari
        zaidi / maelezo zaidi / au / ndiyo na hapana / ndiyo hapana / shida / tatizo / nadhani
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
        kwaheri / wako / wako mwaminifu / kila la heri / salamu / siku njema / uwe na siku njema / wako katika kazi
        / tutaonana
    """,
    "thanks": """
        (|ninakushukuru |shukrani )(asante|ahsante|asanteni|nashukuru|shukrani) (|sana|kwa kuuliza|kwa ofa|kwa
        mwaliko|kwa ujumbe wako|mno)
    """,
    "fill": """
        tafadhali / na / pia / sana / kweli / kusema kweli / sasa / kwa sasa / mimi / sisi / safari hii / kwa
        upande wangu / kwangu / mara moja / kwa sababu / ivy / bob / ann / naye / yeye / hilo / hiyo
    """,
    "words": """
        ya / wa / za / la / kwa / katika / ni / mimi / wewe / yeye / sisi / wao / yangu / wangu / yako / wako /
        yake / wake / hii / hiyo / huyu / yule / watu / mtu / mwaka / miaka / siku / wiki / mwezi / muda / wakati /
        rafiki / kazi / kampuni / kukutana / kuzungumza / kumjua / sana / vizuri / hapa / huko / nimekuwa / alikuwa
        / kuna / mpya
    """,
}

TABLES = {"vi": VIETNAMESE, "th": THAI, "sw": SWAHILI}
