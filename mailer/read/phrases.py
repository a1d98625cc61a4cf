"""The phrases that part old words from new ones, language by language: separators, quotation lines, subject prefixes.

This is data. Stems are looked for inside a line, in lower case; what a line must look like besides is the business of
the modules that use them.
"""

from __future__ import annotations


FORWARDED = """
forwarded|begin forward|forward message|forwarding|weitergeleitet|weiterleitung|transféré|transfere|réexpédié
message transmis|mail transmis|faire suivre|fait suivre|reenviad|reenvío|mensaje remitido|rebotado|encaminhad
reencaminhad|inoltrat|messaggio girato|doorgestuur|doorgezonden|przekazan|przekazyw|przesłan|przesyłan
przekierowan|пересл|пересила|переадр|перенапр|пересыл|направлен|přepos|předan|přesměr|preposl|preposiel
vidarebefordra|vidaresänd|vidaresänt|videresen|vidaresen|välitet|edelleenläh|edelleen läh|továbbít|redirec
mesaj transmis|trimis mai departe|retransmis|înaintat|препрат|препращ|προωθ|διαβιβασ|iletil|yönlendir|הועבר
מועבר|מועברת|העברה|معاد توجيه|المعاد توجيه|إعادة توجيه|اعادة توجيه|محول|أعيد توجيه|تمت إعادة|توجيهها|هدایت
فوروارد|بازارسال|ارجاع|転送|转发|轉寄|轉發|转寄|轉送|转送|전달|proslijeđ|prosljeđ|prosleđ|проследе|прослеђ
posredov|edastat|edasisaad|edasi saad|pārsūt|persiųst|persiunč|peradres|chuyển tiếp|terusan|diteruskan|dimajukan
ส่งต่อ|reenviat|remès|birbidal|berbidal|áframsen|framsen|përcjell|ridërgu|yönləndir|გადაგზავნ|გადამისამართ|वजित
अग्रेषित|फ़ॉरवर्ड|फॉरवर्ड|перасла|перанакір|aangestuur|retrimis|ymlaen|ar aghaidh|қайта жіберіл
վերահասց|ফরও|முன்னனுப்ப|ఫార్వార్డ్|ಫಾರ್ವರ್ಡ್|ഫോർവേഡ്|ഫോർവേർഡ്|ફોરવર્ડ|sambazwa|ipinasa|plusendit|treuzkas
weidergeleet|qayta yubor|آگے بھیج|فارورڈ|दोबारा भेज
"""
"""Stems of "forwarded", as mail programs write it above what they forward."""

ORIGINAL = """
original|ursprünglich|oorspronkelijk|d'origine|d\u2019origine|origineel|originaux|oprindelig|opprinnelig
opphavleg|ursprungl|alkuperäi|eredeti|oryginal|pierwotn|původní|pôvodn|puvodni|исходн|оригинал|первонач|изходн
изначальн|вихідн|оригінальн|початков|αρχικ|πρωτότυπ|özgün|orijinal|asıl ileti|i̇lk ileti|מקורית|מקורי|الأصلي|الاصلي|أصلي
اصلی|原始|原邮件|原郵件|原文|原信|原来的|原件|原消息|元のメッセージ|オリジナル|元メール|元のメール|원본|원래
izvorn|izvirn|algne|originaal|sākotn|oriģināl|pradin|gốc|ban đầu|asli|semula|ต้นฉบับ|ดั้งเดิม|jatorriz
replied|reply to message|reply message|回复的邮件|回复邮件|答复的邮件|回覆的郵件
upprunaleg|asal|orixinal|मूल|মূল|origjinal|бастапқы|oorspronklik|wreiddiol|asili|orihinal|origina
"""
"""Stems of "original", as mail programs write it above what they answer, and some above what they forward."""

MESSAGE = """
message|nachricht|mail|mensaje|mensagem|messaggio|bericht|wiadomo|сообщен|письм|лист|повідомл|zpráv|správ|meddel
besked|melding|viesti|üzenet|levél|mesaj|съобщен|писмо|μήνυμα|μηνύμα|ileti|הודע|رسال|پیام|メッセージ|メール|邮件
郵件|訊息|消息|信件|메시지|메일|메세지|poruk|порук|sporočil|kiri|kirja|sõnum|ziņ|vēstul|laišk|pranešim|thư
tin nhắn|pesan|mesej|surat|ข้อความ|จดหมาย|อีเมล|missatge|mezu|mensaxe|skeyti|skilaboð|mesazh|message d'origine
courriel|correo|brev|mejl|posta|pošta|e-post|संदेश|বার্তা|செய்தி|సందేశ|ಸಂದೇಶ|സന്ദേശ|સંદેશ|neges
teachtaireacht|хабар|хат|նամակ|წერილ|ujumbe|mensahe|mesaĝ|kemennad|xabar|پیغام|boodskap|məktub|порак|паведамл
"""
"""Stems of "message"."""

END = """
end of|end forwarded|ende der|ende des|fin du|fin del|fim da|fine del|einde|koniec|конец|завершен|окончание
кінець|konec|slut på|slutt på|viestin loppu|vége|sfârșit|край на|τέλος|sonu|סוף|نهاية|終わり|ここまで|结束|結束
끝|kraj|lõpp|beigas|pabaiga|kết thúc|akhir
"""
"""Stems of "end of", before one of the above."""

WROTE = """
wrote|quoting|quoted|zitat|citando|citation|citát|napsal|napsala|napsali|writes|écrit|ecrit|schrieb|schreibt
geschrieben|escribió|escribio|escribe|escreveu|escreve|scritto|scrive|schreef|schrijft|napisał|napisal|napísal
pisze|píše|написал|пишет|писал|написав|написала|написано|пише|написа|напісаў|skrev|skriver|skrifaði|kirjoitti
kirjoittaa|kirjutas|írta|ír:|scris|έγραψε|έγραψαν|yazdı|yazmış|yazdi|כתב|כתבה|كتب|كتبت|كتابة ما يلي|نوشت|نوشته
写道|寫道|写到|寫到|写的|来信|書きました|のメッセージ|さんは書|さんからの|작성|작성:|님이 쓴|님의 글|pisao
pisala|писао|napisao|napisala|rašė|parašė|rakstīja|raksta|đã viết|viết|menulis|tulis|menulis:|เขียน|escriure
escrit|escribiu|idatzi|shkroi|yazıb|დაწერა|գրեց|लिखा|লিখেছেন|geskryf|ysgrifennodd|scríobh|aliandika|ha escrit
posted|commented|said|написао|напиша|напісала|skreiv|жазды|жазған|бичсэн|isinulat|rakstījis|のメール|쓴 글
skrevet|napisali|писали|schrieben|citējot|citerar|citerer|siterer|cituji|citujem|cituoju|цитирую|цитую|tsiteerin|lainaus
idézem|cytat|napisana przez|excerpts from|alıntı|παράθεση|引用
"""
"""Words of "wrote", as they stand in the line above a quotation."""

PREPOSITIONS = """
on|at|am|um|le|à|el|em|il|op|w dniu|dnia|dne|den|på|la|în|in|на|на дату|στις|τη|tarihinde|בתאריך|ב|في|در|vào
pada|เมื่อ|v|u|dana|dňa|date|il giorno|alle|alle ore|a las|às|as|om|kl|kl.|klo|kell|kuupäev|missatge|del dia|es
ti|ont|pt|pe|data|datum|fecha
"""
"""Words that open such a line, before the date."""

FORWARD_PREFIXES = """
fw fwd fwrd forward forwarded wg weitergeleitet weiterleitung tr trs transf transfert rv reenv reenviado enc
encaminhada encaminhado i inoltra inoltro doorst doorgestuurd pd przekaz przekazane przekazanie vs vb vl
vidarebefordrat videresend videresendt továbbítás továbbítva továbbított továbbítás: redirecționat
redirecționare redirecţionat redirectionat προωθ πρθ προώθηση i̇lt ilt iletildi ilet i̇let yönlendirilen 转发
轉寄 轉發 转寄 轉送 転送 전달 הועבר העברה הועברה إعادة_توجيه إعادة_التوجيه اعادة_توجيه توجيه пересл переслано
пересылка переслать пересылаю перенаправлено пд на_пересилання препратено прп proslijeđeno prosl proslijeđ
prosleđeno прослеђено posredovano posr edasi edastatud pārsūtīts pārs persiųsta persiųstas chuyển_tiếp ct
terusan teruskan diteruskan ส่งต่อ reenviament birbidali brb přeposlat přeposláno předáno preposlané preposlať
fs áfram áframsent välitys välitetty hodit bfw fwd: fw:
"""
"""What mail programs put before the subject of a forward."""

REPLY_PREFIXES = """
re aw antw antwort sv r rif ref res rép rep odp odpověď odpoveď ynt yanıt cevap vá válasz atb bls balas על השב
תגובה رد پاسخ 回复 回覆 答复 答覆 返信 회신 답장 σχετ απ απάντηση отг отговор ответ відповідь відп odg odgovor
ats vast vastaus trả_lời tl ตอบกลับ ตอบ svar respuesta resposta réponse risposta ra rv_re atbilde erantzun 回 答
"""
"""What mail programs put before the subject of an answer."""

DEVICES = """
iphone|ipad|ipod|android|samsung|galaxy|blackberry|outlook|yahoo|gmail|proton|gmx|web.de|mail.ru|yandex|яндекс
windows|huawei|xiaomi|redmi|typeapp|bluemail|blue mail|spark|airmail|mailbird|thunderbird|k-9|k9 mail|aqua mail
nine|tutanota|tuta|fairemail|mobile|smartphone|handy|mobil|phone|tablet|superhuman|hey.com|missive|zoho|fastmail
mailspring|canary|polymail|newton|my mac|apple|nokia|htc|motorola|oneplus|pixel|sony|xperia|verizon|t-mobile
at&t|mailbox|boomerang|telefon|téléphone|teléfono|телефон|смартфон|móvil|celular|cellulare|telefoon|telefonu
puhelime|internet messaging program|horde|squirrelmail|roundcube|rainloop|κινητό|טלפון|手机|手機|携帯|스마트폰|휴대폰
iphon|mail app|mail for|workspace|webmail|em client|the bat|mailmate|sparrow|inbox|alto|myail|mymail|почта|telenor
orange|vodafone|айфон|айпад|cloudmagic|mail.com|my computer|touchpad|surface|lg|aol|i-phone|iphoni|palm|treo|wireless
email for|ios
"""
"""Words of one of which a line such as "Sent from my iPhone" needs to have."""

SENT = """
obtener bluemail|obtenir bluemail|obter bluemail|obter o bluemail|scarica bluemail|holen sie bluemail|hol dir bluemail
hämta bluemail|hent bluemail|télécharger bluemail|descargar bluemail|pobierz bluemail|download bluemail
get bluemail|get yahoo|get proton|get gmail|get typeapp|hämta outlook|yahoo mail: search, organize, conquer
yahoo mail:|sent from|sent via|sent by|sent using|sent with|sent on|sent through|get outlook|von meinem
von meiner|gesendet mit|gesendet von|gesendet über|gesendet aus|diese nachricht wurde von|envoyé de
envoyé depuis|envoyé à partir|envoyé par|envoyé avec|enviado desde|enviado de|enviado do|enviado a partir
enviado con|enviado através|enviado via|enviado pelo|enviado por|enviada do|inviato da|inviato dal|inviato con
inviato tramite|mandato da|verzonden vanaf|verstuurd vanaf|verzonden via|verzonden met|verzonden van
verzonden vanuit|wysłane z|wysłano z|wysłane przez|wysłane za|отправлено с|отправлено из|отправлено через
послано с|надіслано з|відправлено з|надіслано через|odesláno z|odesláno ze|odeslané z|odoslané z|odoslané zo
poslané z|posláno z|skickat från|skickat via|skickades från|sendt fra|sendt via|sendt frå|lähetetty|-stani
elküldve|küldve|-ról küld|-ről küld|trimis de pe|trimis de|trimis din|изпратено от|изпратен от|στάλθηκε από
εστάλη από|απεστάλη από|gönderildi|נשלח מ|נשלח מה|أرسلت من|أرسل من|مرسل من|تم الإرسال من|ارسال شده از
فرستاده شده از|から送信|より送信|送信しました|发自|發自|从我的|從我的|来自|来自我的|에서 보냄|에서 보낸
에서 발송|poslano s|poslano sa|poslano z|poslato sa|послато са|saadetud|nosūtīts no|išsiųsta iš|gửi từ
được gửi từ|dikirim dari|dihantar dari|ส่งจาก|enviat des|enviat amb|enviat de|bidalia|sent frá|written on
composed on|typed on|mobil|scarica outlook|obtener outlook|obtenez outlook|télécharger outlook
holen sie sich outlook|laden sie outlook|pobierz|download outlook|outlook für|outlook pour|outlook para
outlook per|outlook voor|outlook for|outlook dla|outlook til|outlook för|skaffa outlook|hent outlook
hanki outlook|stáhnout outlook|získať outlook|outlook для|下载|取得 outlook|獲取|envoyé à l'aide
obtenir outlook|obter o outlook|obtenha o outlook|baixe o outlook|baixar o outlook|ottieni outlook
získejte outlook|získajte outlook|stiahnuť outlook|få outlook|skaff deg outlook|skaff outlook
az outlook ios|az outlook besz|az outlook let|obțineți outlook|obţineţi outlook|descărcați outlook
вземете outlook|получить outlook|получите outlook|скачать outlook|скачайте outlook|отримати outlook
отримайте outlook|завантажте outlook|завантажити outlook|preuzmite outlook|nabavite outlook|prenesite outlook
pridobite outlook|преузмите outlook|набавите outlook|λήψη του outlook|αποκτήστε το outlook|κατεβάστε το outlook
outlook'u edinin|outlook\u2019u edinin|outlook'u indirin|outlook\u2019u indirin|outlook'u alın|outlook\u2019u alın
hankige outlook|laadige outlook|iegūstiet outlook|lejupielādējiet outlook|gaukite „outlook|gaukite outlook
atsisiųskite „outlook|קבל את outlook|השג את outlook|הורד את outlook|קבל outlook|الحصول على outlook|احصل على outlook
تنزيل outlook|دریافت outlook|outlook を入手|outlook をダウンロード|outlook for ios を|outlook for android を
获取 outlook|获取适用于|取得 ios|取得 android|取得適用於|通过 outlook|透過 outlook|outlook 다운로드|outlook 받기
outlook 가져오기|tải outlook|tải xuống outlook|tải về outlook|đã gửi từ|รับ outlook|ดาวน์โหลด outlook
dapatkan outlook|unduh outlook|muat turun outlook|obtén l'outlook|obtén l\u2019outlook|baixa l'outlook
baixa l\u2019outlook|obtén outlook|descarga outlook|descargar outlook|lortu outlook|से भेजा गया
ios के लिए outlook|android के लिए outlook|kunin ang outlook|pata outlook|sæktu outlook|fáðu outlook|kry outlook
laai outlook|poslano iz|this message was sent|this mail was sent|this e-mail was sent|this email was sent
diese nachricht wurde mit|ce message a été envoyé|este mensaje ha sido enviado|este mensaje fue enviado
questo messaggio è stato inviato|esta mensagem foi enviada|dit bericht is verzonden|ta wiadomość została wysłana
poslano preko|yahoo mail :
"""
"""Openings of such a line, in lower case."""

ABOVE = """
above this line|above the line|above this text|über dieser linie|über dieser zeile|oberhalb dieser
au-dessus de cette ligne|encima de esta línea|sobre esta línea|acima desta linha|acima dessa linha
sopra questa riga|sopra questa linea|boven deze lijn|boven deze regel|powyżej tej linii|выше этой линии
выше этой строки|вище цієї|nad tuto řádku|nad tímto řádkem|nad touto|ovanför denna|over denne linje
over denne linjen|tämän rivin yläpuolelle|e fölé a sor|deasupra acestei|този ред|αυτή τη γραμμή|bu satırın üst
מעל שורה זו|فوق هذا|この行より上|此行上方|此线以上|이 줄 위|iznad ove|iznad te
"""
"""Stems of "write your answer above this line", as ticket systems put it."""

DISCLAIMERS = """
confidentiality notice|confidentiality note|confidential:|confidentiality:|disclaimer|legal notice
privileged and confidential|this e-mail and any|this email and any|this e-mail (including|this email (including
this message and any|this message (including|this e-mail is intended|this email is intended
this message is intended|this e-mail may contain|this email may contain|this message may contain
this e-mail message|this email message|this communication|this transmission|the information contained in
the information in this|the contents of this e|the content of this e|important notice|important: this
please consider the environment|please consider your environment|think before you print|save a tree
before printing this|notice: this|this e-mail contains|this email contains|this message contains|this electronic
email disclaimer|e-mail disclaimer|confidential communication|diese e-mail enthält|diese nachricht enthält
diese e-mail und|diese mail enthält|der inhalt dieser|dieses dokument enthält|diese e-mail ist
die information in dieser|hinweis: diese|vertraulichkeitshinweis|bitte prüfen sie, ob|ce message et|ce message (
ce courriel|cet e-mail|ce mail et|ce message est|ce message contient|les informations contenues
avis de confidentialité|pensez à l'environnement|pensez à l\u2019environnement|este mensaje y
este mensaje contiene|este mensaje (|este mensaje se|este correo|la información contenida|aviso legal
aviso de confidencialidad|este e-mail|esta mensagem|aviso de confidencialidade|as informações contidas
questo messaggio e|questa e-mail|questo messaggio è|le informazioni contenute|avviso di riservatezza
ai sensi del|dit bericht|deze e-mail|de informatie in dit|aan dit bericht|niniejsza wiadomość|ta wiadomość
treść tej wiadomości|informacje zawarte|это сообщение|данное сообщение|информация, содержащаяся|это письмо
це повідомлення|tato zpráva|tento e-mail|táto správa|detta meddelande|detta e-post|denne e-mail|denne meddelelse
denne e-posten|tämä viesti|tämä sähköposti|ez az e-mail|ez az üzenet|acest mesaj|acest e-mail|това съобщение
αυτό το μήνυμα|μηνύμα|το παρόν μήνυμα|bu e-posta|bu mesaj|הודעה זו|דוא"ל זה|هذه الرسالة|هذا البريد|این ایمیل
このメール|本メール|本邮件|此邮件|本郵件|此郵件|이 메일|본 메일|이 이메일|ova poruka|ova elektronička|see kiri
šis e-pasts|šis el. laiškas|email này|thư này|pesan ini|email ini|อีเมลนี้|aquest missatge|mezu hau
"""
"""Openings of a legal footer, in lower case."""

OUTSIDE = """
caution: this email originated|caution: this message originated|caution: external|caution! external
external email|this email originated from outside|this message originated from outside|external sender
[external email]|warning: external|warning: this email originated|you don't often get email from
you don\u2019t often get email from|some people who received this|vorsicht: externe|achtung: externe
achtung: diese e-mail|externe e-mail|diese nachricht kommt von extern|sie erhalten nicht oft|attention : ce
attention: ce|e-mail externe|courriel externe|vous n'obtenez pas souvent|precaución:|correo externo
no suele recibir|atenção: este|e-mail externo|attenzione: questa|mail esterna|non si ricevono spesso|let op:
externe mail|uwaga: ta wiadomość|внимание: внешн|внешняя почта|you have not previously corresponded
this sender is|this message was sent from outside
"""
"""Openings of the warnings that a company's server puts above mail from outside, in lower case."""

LISTS = """
you received this message because you are subscribed|you are receiving this because
to unsubscribe from this group|to unsubscribe from this list|to unsubscribe,|unsubscribe from this
mailing list info|you received this email because|reply to this email directly or view it|visit topic
to respond, reply to this email|sie erhalten diese nachricht, weil sie|vous recevez ce message, car vous
has recibido este mensaje porque|para anular la suscripción|se désinscrire de|view this message in context
this list is|you can reply to this email
"""
"""Openings of what mailing lists put below a mail, in lower case."""
