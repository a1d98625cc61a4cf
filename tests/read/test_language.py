"""Which language a short text is in, or that it cannot be told."""

from __future__ import annotations

import pytest

from mailer.read.language import language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Thank you very much, I would be happy to meet him next week."),
        ("en", "Please introduce Ann and Bob, they both work on wind turbines."),
        ("en", "Yes, go ahead."),
        ("de", "Vielen Dank, ich würde ihn gerne nächste Woche treffen."),
        ("de", "Bitte stellen Sie Ann und Bob einander vor."),
        ("de", "Ja, sehr gerne."),
        ("fr", "Merci beaucoup, je serais ravi de le rencontrer."),
        ("fr", "Pourriez-vous présenter Anne et Bob ? Ils travaillent tous les deux sur le sujet."),
        ("es", "Muchas gracias, me gustaría conocerlo la próxima semana."),
        ("es", "Por favor, presenta a Ana y a Bob, los dos trabajan en lo mismo."),
        ("pt", "Muito obrigado, gostaria de conhecê-lo na próxima semana."),
        ("pt", "Por favor apresente a Ana ao Bob, os dois trabalham na mesma área."),
        ("it", "Grazie mille, mi piacerebbe conoscerlo la prossima settimana."),
        ("it", "Per favore presenta Anna a Bob, lavorano sullo stesso tema."),
        ("nl", "Hartelijk dank, ik zou hem graag volgende week ontmoeten."),
        ("nl", "Wil je Ann en Bob aan elkaar voorstellen?"),
        ("pl", "Dziękuję bardzo, chętnie go poznam w przyszłym tygodniu."),
        ("pl", "Proszę przedstawić Annę Bobowi, oboje pracują w tej samej branży."),
        ("uk", "Дуже дякую, я з радістю познайомлюся з ним наступного тижня."),
        ("uk", "Будь ласка, познайомте Анну з Бобом."),
        ("ru", "Большое спасибо, я с удовольствием познакомлюсь с ним на следующей неделе."),
        ("ru", "Пожалуйста, познакомьте Анну с Бобом."),
        ("ja", "ありがとうございます。来週お会いできれば嬉しいです。"),
        ("ja", "アンさんとボブさんを紹介してください。"),
        ("ar", "شكرا جزيلا، يسعدني أن ألتقي به الأسبوع القادم."),
        ("ar", "من فضلك عرف آن على بوب."),
        ("cs", "Děkuji, rád se s ním setkám příští týden."),
        ("sv", "Tack så mycket, jag träffar honom gärna nästa vecka."),
        ("da", "Mange tak, jeg vil meget gerne møde ham i næste uge."),
        ("no", "Tusen takk, jeg vil gjerne møte ham neste uke."),
        ("fi", "Kiitos paljon, tapaisin hänet mielelläni ensi viikolla."),
        ("hu", "Köszönöm szépen, szívesen találkoznék vele jövő héten."),
        ("ro", "Mulțumesc mult, aș dori să îl cunosc săptămâna viitoare."),
        ("tr", "Çok teşekkür ederim, gelecek hafta onunla tanışmak isterim."),
        ("el", "Ευχαριστώ πολύ, θα χαρώ να τον γνωρίσω την επόμενη εβδομάδα."),
        ("he", "תודה רבה, אשמח לפגוש אותו בשבוע הבא."),
        ("zh", "非常感谢，我很高兴下周认识他。"),
        ("ko", "감사합니다. 다음 주에 만나고 싶습니다."),
        ("sk", "Ďakujem, rád sa s ním stretnem budúci týždeň."),
        ("bg", "Благодаря, с удоволствие ще се запозная с него следващата седмица."),
        ("hr", "Hvala lijepa, rado bih ga upoznao sljedeći tjedan."),
        ("sl", "Hvala lepa, z veseljem ga bom spoznal naslednji teden."),
        ("sr", "Хвала, радо бих га упознао следеће недеље."),
        ("et", "Suur aitäh, kohtuksin temaga hea meelega järgmisel nädalal."),
        ("lv", "Liels paldies, labprāt ar viņu satiktos nākamnedēļ."),
        ("lt", "Labai ačiū, mielai su juo susitikčiau kitą savaitę."),
        ("vi", "Cảm ơn bạn rất nhiều, tôi rất vui được gặp anh ấy vào tuần tới."),
        ("th", "ขอบคุณมากครับ ยินดีที่จะพบเขาสัปดาห์หน้า"),
        ("id", "Terima kasih banyak, saya ingin bertemu dengannya minggu depan."),
        ("hi", "बहुत धन्यवाद, मैं उनसे अगले हफ्ते मिलना चाहूँगा।"),
        ("bn", "অনেক ধন্যবাদ, আমি তার সাথে দেখা করতে চাই।"),
        ("sw", "Asante sana, ningependa kukutana naye wiki ijayo."),
        ("fa", "خیلی ممنون، خوشحال می‌شوم هفته آینده با او ملاقات کنم."),
        ("fa", "بله، من هفته آینده با دوستان در اینجا هستم و گفتگو می کنم"),
        ("ca", "Moltes gràcies, m'agradaria conèixer-lo la setmana vinent."),
        ("de", "Nein danke"),
        ("es", "Sí, por favor"),
        ("it", "Sì, volentieri"),
        ("pl", "Tak, chętnie"),
        ("uk", "Так, дякую"),
        ("ru", "Да, спасибо"),
        ("en", "Yes please"),
        ("de", "Ich habe kein Interesse"),
        ("es", "No, gracias"),
        ("it", "No, grazie"),
        ("pt", "Não, obrigado"),
        ("nl", "Nee, bedankt"),
    ],
)
def test_the_language_of_a_short_sentence_is_told(code: str, text: str) -> None:
    """People are written to in the language that they write."""
    assert language(text) == code


@pytest.mark.parametrize("text", ["ok", "no", "si", "Ann Bob", "Kim", "", "12345", "Ja", "da", "No.", "Tak", "?!"])
def test_what_languages_share_tells_none(text: str) -> None:
    """A word that could be two languages is no guess: the setting decides then."""
    assert language(text) == ""


def test_a_lone_word_of_one_language_tells_it() -> None:
    """One word is enough where only one language has it as something to say."""
    assert [language("Oui"), language("Ναι"), language("はい")] == ["fr", "el", "ja"]
