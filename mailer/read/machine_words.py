"""The words of bounces, as data: subjects, openings, leads and ends, in the languages of the mail systems.

All of them are in lower case, with single blanks, as `plain` in machine_bounce.py leaves a text. A new mail system
needs a line here and no code. The modules around this one look things up here; it decides nothing.
"""

from __future__ import annotations


def phrases(*rows: str) -> tuple[str, ...]:
    """Give the phrases of a table, whose rows part them by bars."""
    return tuple(phrase for row in rows for phrase in row.split(" | "))


DAEMONS = frozenset(
    "mailer-daemon mailerdaemon mailer_daemon mail-daemon maildaemon mail_daemon daemon mdaemon postmaster post_master "
    "poostmaster post-master mmdf uucp mailer-demon bounce bounces mail-system mailsystem mail.system "
    "maildelivery mail-delivery mdndsn dsn antivirus interscan imss sysadmin "
    "microsoftexchange listserv owner-listserv majordomo".split()
)
"""Local parts that write bounces."""

DAEMON_STARTS = ("mailer-daemon", "postmaster", "mail-daemon", "microsoftexchange", "bounce-", "bounce+", "bounces+")

DAEMON_NAMES = phrases(
    "mail delivery | mailer daemon | mailer-daemon | mail deliver system | mail administrator | mail system",
    "mail router | message delivery | delivery subsystem | postmaster | system administrator | system-administrator",
    "systemadministrator | administrateur système | administrador del sistema | administrador do sistema",
    "systeembeheerder | amministratore di sistema | microsoft outlook | microsoft exchange | interscan",
    "spam firewall | internet mail delivery | mmsc ndr | email delivery | amazon ses | система доставки почты",
    "メール配信システム | 系统管理员",
)
"""Pieces of display names of daemons."""

SUBJECTS = phrases(
    # English
    "undelivered mail | mail failed | undelivered message | undeliverable | undeliverd | undelivarable",
    "mail delivery failed | mail delivery failure | mail delivery error | mail delivery problem",
    "mail delivery warning | mail delivery status | mail delivery report | mail failure | mail system error",
    "mail error | mail could not be delivered | mail not delivered | message not delivered | message undeliverable",
    "message delivery has failed | message delivery failure | message could not be delivered",
    "message you sent blocked | **message you sent blocked | message status - undeliverable",
    "delivery status notification | delivery status | delivery notification | delivery failure | delivery_failure",
    "delivery failed | delivery has failed | delivery report | delivery error | delivery problem | delivery delayed",
    "delivery delay | failed mail | failed delivery | failure notice | failure delivery | failure notification",
    "failure to deliver | unable to deliver | permanent delivery failure | temporary delivery failure",
    "transient delivery failure | non-delivery | non delivery | nondeliverable | nondelivery",
    "notification of delivery failure | notice of non-delivery | returned mail | returned message",
    "returned to sender | returning message | returned email | rejected mail | rejected message | mail rejected",
    "message rejected | rejected: | email rejected | postmaster notify | warning: could not send message",
    "warning: message | warning: mail | warning - delayed mail | delayed mail | delayed message | delayed:",
    "message delayed | your message to | user unknown | unknown user | unknown address | unknown recipient",
    "bounced mail | [bounce] | bounce: | e-mail delivery | email delivery | there was an error sending your mail",
    "error sending mail | error sending message | could not deliver | could not send | couldn't deliver",
    "not delivered | mail returned | not member article | you are not member | post by non-member",
    "aws notification message | amazon ses email delivery | ndr: | ndn: | dsn: | out of quota | mailbox full",
    "quota exceeded",
    # German
    "unzustellbar | nicht zustellbar | nicht zugestellt | unzustellbare | fehlgeschlagene zustellung",
    "zustellung fehlgeschlagen | zustellfehler | zustellungsfehler | ihre nachricht konnte nicht",
    "benachrichtigung zum übermittlungsstatus | benachrichtung zum übermittlungsstatus | zustellung verzögert",
    "rückläufer",
    # French
    "non remis | non distribuable | non délivré | non délivrable | échec de la remise | échec de remise",
    "échec de la distribution | échec de distribution | échec d'envoi | échec de l'envoi | échec de livraison",
    "message non remis | message non délivré | message retourné | notification d'état de remise",
    "notification de l'état de remise | notification d'échec | avis de non-remise | courrier non remis",
    "impossible de remettre | remise différée",
    # Spanish
    "no se puede entregar | no se pudo entregar | no entregado | mensaje no entregado | correo no entregado",
    "correo devuelto | mensaje devuelto | error de entrega | error en la entrega | fallo de entrega",
    "fallo en la entrega | fallo en la entrega del mensaje | notificación de estado de entrega",
    "notificación del estado de entrega | notificación del estado de la entrega | aviso de no entrega",
    # Portuguese
    "não é possível entregar | não foi possível entregar | não entregue | não foi entregue | mensagem não entregue",
    "mensagem devolvida | e-mail devolvido | falha na entrega | falha de entrega | erro na entrega",
    "notificação de status de entrega | notificação de estado de entrega | notificação do status de entrega",
    # Italian
    "non recapitabile | non recapitato | mancata consegna | mancato recapito | errore di consegna",
    "errore nella consegna | messaggio non recapitato | messaggio non consegnato | impossibile recapitare",
    "impossibile consegnare | notifica di stato del recapito | notifica sullo stato del recapito",
    "notifica di mancato recapito | avviso di mancata consegna",
    # Dutch
    "onbestelbaar | niet-bezorgd | niet bezorgd | niet afgeleverd | bezorging mislukt | aflevering mislukt",
    "afleveringsfout | kan niet worden bezorgd | bericht niet bezorgd",
    # Nordic
    "olevererbart | kan inte leverera | kunde inte levereras | det gick inte att leverera | ej levererat",
    "leveransfel | leveransmisslyckande | meddelande om leveransstatus | kan ikke leveres | kunne ikke leveres",
    "kunne ikke levere | ikke leveret | ikke levert | leveringsfejl | leveringsfeil | mislykket levering",
    "meddelelse om leveringsstatus | ei voitu toimittaa | toimitus epäonnistui | toimittaminen epäonnistui",
    "viestiä ei voitu",
    # Slavic
    "niedostarczalne | nie można dostarczyć | nie dostarczono | niedostarczona | błąd dostarczania",
    "powiadomienie o stanie dostarczenia | nedoručitelné | nedoručitelná | nelze doručit | zprávu nelze doručit",
    "nedoručená | nedoručiteľné | nie je možné doručiť | ni mogoče dostaviti | ne može se isporučiti | neisporučivo",
    "не удалось доставить | не доставлено | недоставлено | недоставленное | недоставленное сообщение",
    "ваше сообщение не доставлено | ваше сообщение не может быть | письмо не доставлено | сообщение не доставлено",
    "ошибка доставки | невозможно доставить | не вдалося доставити | недоставлене | не доставлено: | недоставено",
    "не може да бъде доставено",
    # the rest of Europe
    "kézbesíthetetlen | nem kézbesíthető | sikertelen kézbesítés | nelivrabil | nu s-a putut livra",
    "mesajul nu a fost livrat | δεν είναι δυνατή η παράδοση | μη παραδοτέο | αποτυχία παράδοσης | teslim edilemedi",
    "teslim edilemeyen | gönderilemedi | iletilemedi | teslimat başarısız | nepristatyta | nepristatytas",
    "nepiegādājams | neizdevās piegādāt | kättetoimetamatu | kohaletoimetamine ebaõnnestus | no s'ha pogut lliurar",
    "ezin izan da bidali",
    # Asia and the Middle East
    "配信不能 | 配信できません | 配信失敗 | 配信エラー | 配信に失敗 | 配信不可 | メール配信に失敗しました",
    "メッセージを配信できません | メールを配信できません | 送信できません | 送信エラー | エラーメール | 返送メール",
    "未送信 | 配達不能 | 配達できません | 系统退信 | 退信 | 投递失败 | 邮件投递失败 | 未送达 | 无法送达 | 无法投递",
    "发送失败 | 邮件发送失败 | 未傳遞 | 無法傳遞 | 無法投遞 | 無法送達 | 郵件傳送失敗 | 전달되지 않음",
    "배달되지 않음 | 배달할 수 없음 | 전송 실패 | 반송 | 발송 실패 | לא ניתן למסור | לא נמסר | تعذر التسليم",
    "غير قابل للتسليم | لم يتم التسليم | فشل التسليم | تحویل داده نشد | ไม่สามารถส่ง | ส่งไม่ได้ | không thể gửi",
    "không gửi được | tidak terkirim | tidak dapat dikirim | gagal terkirim | tidak dapat dihantar | डिलीवर नहीं",
    "वितरित नहीं",
)
"""How the subjects of bounces start, or what they hold."""

OTHER_SUBJECTS = phrases(
    "postfix smtp server: errors | postfix smtp client: errors | successful mail delivery | mail delivered",
    "delivery status notification (success) | delivery status notification (relay) | delivered: | relayed:",
    "expanded: | delivery notification: delivery has been successful | delivery receipt | zugestellt: | remis :",
    "entregado: | cron < | automatic reply | auto: | out of office",
)
"""How the subjects of daemons' mail start that reports no failure."""

WORDINGS = phrases(
    # English
    "this message was created automatically by mail delivery software | this is the mail system at host",
    "this is the postfix program | this is the qmail | hi. this is the",
    "i'm afraid i wasn't able to deliver your message | could not be delivered to | could not be delivered",
    "couldn't be delivered | cannot be delivered | can't be delivered | can not be delivered | could not be sent",
    "was not delivered | wasn't delivered | has not been delivered | not been delivered | not able to be delivered",
    "was not able to be delivered | was undeliverable | is undeliverable | undeliverable to | undeliverable mail",
    "undelivered to | unable to deliver | unable to be delivered | unable to relay | not deliver your message",
    "not deliver the message | not deliver mail | could not deliver | couldn't deliver | cannot deliver",
    "can't deliver | failed to deliver | failed to be delivered | failed to send",
    "delivery to the following recipient | delivery to these recipients | delivery to the following",
    "delivery has failed | delivery failed | delivery failure | delivery error | delivery has been delayed",
    "has been delayed | delivery status notification | on the delivery status of a message",
    "did not reach some or all | did not reach the following recipient | did not receive your message",
    "following addresses had | following address(es) failed | following address failed | following addresses failed",
    "following recipients were affected | following recipient(s) cannot be reached",
    "following recipients cannot be reached | following recipients could not be reached",
    "following destination addresses were unknown | following recipients have failed | error delivering your mail",
    "error delivering your message | error while delivering | error while attempting to deliver",
    "an error has occurred while attempting to deliver | an error occurred while trying to deliver",
    "an error occurred while sending | problem delivering your message | problems delivering your message",
    "trouble delivering your message | trouble delivering your | there was a problem with the e-mail address",
    "blocked by our spam firewall | message you sent was blocked | your message was blocked",
    "your message was rejected | your message has been rejected | your message was automatically rejected",
    "message was rejected by | mail was rejected | has been rejected | we were unable to deliver",
    "were unable to deliver | we're writing to let you know that the group you tried to contact",
    "may not exist, or you may not have permission | message text rejected | transcript of session follows",
    "a transcript of the attempts to send the message follows | failure reasons | error message below",
    "user(s) account is disabled | account is disabled | no valid recipients | mailbox is full | mailbox full",
    "mailbox unavailable | mailbox does not exist | mailbox not found | mailbox exceeds allowed size",
    "quota exceeded | over quota | exceeded the local limit | exceeded its quota | user unknown | unknown user",
    "no such user | no such recipient | no mailbox here by that name | recipient unknown | unknown recipient",
    "unknown local part | unrouteable | invalid recipient | invalid user address | invalid address",
    "invalid final delivery userid | recipient address rejected | address rejected | address not found",
    "address couldn't be found | host unknown | host not found | domain not found | giving up on | i've given up",
    "i'm not going to try again | was rejected by a remote mail server | returned to you | returned to sender",
    "message was returned | message is being returned | message non-deliverable | non-deliverable",
    "temporary failure report | this is a warning message only | is a warning message only | this is only a warning",
    "message is delayed for more than | you are not allowed to post to this mailing list | you are not a member",
    'not a member of this list | you are not member | non-member | "notificationtype":"bounce"',
    '"notificationtype": "bounce" | bouncedrecipients',
    # German
    "konnte nicht zugestellt werden | nicht zugestellt werden | konnte nicht übermittelt werden",
    "nicht ausgeliefert werden | fehler bei der nachrichtenzustellung | fehler bei der zustellung",
    "fehler beim zustellen | zustellung fehlgeschlagen | unzustellbar | ist nicht zustellbar",
    "empfänger ist unbekannt",
    # French
    "n'a pas pu être remis | n'a pas pu être délivré | n'a pas pu être distribué | n'a pas été remis",
    "n'a pu être remis | n'ont pas pu être remis | échec de la remise | échec de remise | impossible de remettre",
    "ne peut être remis | ne peut pas être remis | échec de la distribution | la remise a échoué",
    # Spanish
    "no se pudo entregar | no se ha podido entregar | no pudo ser entregado | no se puede entregar",
    "no ha sido entregado | no pudo entregarse | error de entrega | error al entregar | la entrega ha fallado",
    "no se entregó",
    # Portuguese
    "não pôde ser entregue | não foi possível entregar | não pode ser entregue | não foi entregue | falha na entrega",
    "falha ao entregar | não foi possível a entrega | não é possível entregar",
    # Italian
    "non è stato possibile recapitare | non è stato possibile consegnare | impossibile recapitare",
    "impossibile consegnare | non può essere recapitato | non è stato recapitato | non è stato consegnato",
    "recapito non riuscito",
    # Dutch and Nordic
    "kan niet worden bezorgd | kon niet worden bezorgd | kon niet worden afgeleverd | is niet bezorgd",
    "niet worden afgeleverd | kunde inte levereras | det gick inte att leverera | kan inte levereras",
    "leveransen misslyckades | kunne ikke leveres | blev ikke leveret | ble ikke levert | levering mislyktes",
    "leveringen mislykkedes | ei voitu toimittaa | toimittaminen epäonnistui",
    # Slavic
    "nie można było dostarczyć | nie mogła zostać dostarczona | nie została dostarczona",
    "dostarczenie nie powiodło się | nepodařilo se doručit | nemohla být doručena | nebylo možné doručit",
    "doručení se nezdařilo | nepodarilo sa doručiť | nebolo možné doručiť | ni bilo mogoče dostaviti",
    "nije moguće isporučiti | не может быть доставлено | не может быть отправлено | не было доставлено",
    "не доставлено | не удалось доставить | невозможно доставить | ошибка доставки | не вдалося доставити",
    "не може бути доставлен | не може да бъде доставено",
    # the rest of Europe
    "nem sikerült kézbesíteni | nem kézbesíthető | kézbesítése nem sikerült | nu a putut fi livrat",
    "nu s-a putut livra | δεν ήταν δυνατή η παράδοση | δεν παραδόθηκε | teslim edilemedi | teslim edilemiyor",
    "gönderilemedi | nepavyko pristatyti | neizdevās piegādāt | kohale toimetada | no s'ha pogut lliurar",
    # Asia and the Middle East
    "配信できません | 配信できなかった | 配送できません | 配信に失敗 | 送信に失敗 | 送信できません",
    "お届けできません | お届けできませんでした | 届けることができません | 宛先不明 | 失败的收件人 | 无法送达",
    "无法投递 | 无法发送到 | 投递失败 | 退信原因 | 被退回 | 发送失败 | 無法傳遞 | 無法投遞 | 無法送達 | 遭到拒絕",
    "배달하지 못했습니다 | 전달하지 못했습니다 | 전달되지 않았습니다 | 배달되지 않았습니다 | 전송하지 못했습니다",
    "반송되었습니다 | לא ניתן היה למסור | לא נמסרה | تعذر تسليم | لم يتم تسليم | فشل تسليم | ไม่สามารถส่ง",
    "không thể gửi | không gửi được | tidak dapat dikirim | tidak terkirim | gagal dikirim",
)
"""What bounces say; each is looked for in the start of the text, and counts beside a machine's sender or subject."""

ENDS = phrases(
    "below this line is a copy | this is a copy of | here is a copy of | original message header",
    "header of the original message | headers of the original message | original message follows",
    "message headers follow | message header follows | original message attached | copy of the original message",
    "copy of the message header | included is a copy | original mail as follows | original message",
    "original mail info | returned message | unsent message | undelivered message | non-delivered information",
    "the original message is | the original message was included | message text follows | full message follows",
    "the text of your message | original text | content-type: message/rfc822 | content-type: text/rfc822-headers",
    "message contains | ursprüngliche nachricht | kopie der nachricht | kopfzeilen der ursprünglichen",
    "en-têtes de message d'origine | message d'origine | encabezados de mensaje originales | mensaje original",
    "cabeçalhos de mensagem originais | mensagem original | messaggio originale | intestazioni originali",
    "oorspronkelijk bericht | исходное сообщение | 元のメッセージ | 原始邮件 | 原始郵件 | 원본 메시지",
)
"""What opens the copy of the original, in a line of its own between dashes or before a colon."""

LEADS = phrases(
    "smtp= | failed addresses follow: | original-recipient: rfc822; | could not be delivered to",
    "couldn't be delivered to | cannot be delivered to | can't be delivered to | wasn't delivered to",
    "was not delivered to | not been delivered to | unable to deliver message to | unable to deliver your message to",
    "unable to deliver mail to | unable to deliver to | failed to deliver to | failed to deliver message to",
    "could not deliver message to | could not deliver mail to | couldn't deliver message to",
    "deliver your message to | deliver your mail to | deliver mail to | deliver the message to",
    "delivering your mail to | delivering your message to | delivering message to | delivery to | delivery failed to",
    "delivery failure to | undeliverable to | undeliverable for | undelivered to | the following message to",
    "your message to | your mail to | your email to | your e-mail to | message sent to | mail sent to | message for",
    "message to | mail to | addressed to: | address: | rejected recipient | rejected address | recipient rejected:",
    "recipient address: | recipient: | recipients: | recipient | recipient(s): | the following recipient:",
    "failed recipient: | failed address: | failing address: | invalid recipient | invalid recipient:",
    "invalid address: | invalid final delivery userid: | invalid final delivery user id: | unknown recipient:",
    "unknown user: | unknown user | user unknown: | user unknown | no such user: | no such user",
    "user mailbox exceeds allowed size: | mailbox full: | mailbox unavailable: | mailbox | account | rcpt to:",
    "rcpt to | to address: | envelope-to: | for user | user | smtp; | empfänger: | empfänger | zustellung an",
    "nachricht an | adresse: | destinataire : | destinataire: | destinatario: | destinatário: | dirección:",
    "endereço: | indirizzo: | ontvanger: | mottagare: | mottaker: | modtager: | vastaanottaja: | odbiorca:",
    "adresat: | příjemce: | адресат: | получатель: | получателю | адресу | одержувач: | címzett: | destinatar:",
    "alıcı: | παραλήπτης: | 宛先: | 受信者: | 送信先: | 收件人: | 收件人 | 收件者: | 받는 사람: | 수신자: | 수신인:",
    "נמען: | المستلم:",
)
"""What stands right before the failed address, in running text; the longest ones come first when they are looked up."""

SENDER_LEADS = phrases(
    "sent by | message from | sender | from | contact | e-mail | email | write to | assistance | support | help",
    "administrator | von | absender | expéditeur | remitente | remetente | mittente | отправитель | 送信者 | 发件人",
)
"""How a line ends when the next one names the sender, or somebody to turn to, rather than who was not reached."""

OTHERS = phrases(
    "from | sender | original sender | reply-to | return-path | mail from | message-id | message id | messageid",
    "in-reply-to | references | received | subject | date | cc | reporting-mta | remote-mta | received-from-mta",
    "x-postfix-sender | x-sendgrid-sender | message identifier | message reference | messagename | arrival-date",
    "original-envelope-id | de | von | f",
)
"""Labels of lines that never name the failed address."""

LASTING = phrases(
    "permanent | will not continue | no mx record | were unknown | unknown | i've given up | given up | giving up",
    "user unknown | unknown user | no such user | does not exist | doesn't exist | no mailbox here | not found",
    "couldn't be found | unknown recipient | recipient unknown | invalid recipient | unknown address",
    "account is disabled | unrouteable | host unknown | not listed in | no longer | not going to try again",
    "will not be retried | no further delivery attempts | no further attempts | rejected | unzustellbar | unbekannt",
    "n'existe pas | no existe | não existe | non esiste | bestaat niet | не существует | 宛先不明 | 不存在",
)
"""Words that say that it failed for good, where no code does."""

PASSING = phrases(
    "warning message only | only a warning | has been delayed | is delayed | delayed for | still being retried",
    "still trying | will be retried | will keep trying | will continue to try | continue trying",
    "do not need to resend | do not need to re-send | temporary | temporarily | transient | try again later",
    "mailbox is full | mailbox full | quota | exceeds allowed size | not reachable | deferred | vorübergehend",
    "temporaire | temporal | temporário | временн | 一時的 | 暂时",
)
"""Words that say that it may still succeed, or could at another time."""
