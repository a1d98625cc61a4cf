"""The guards of the code: where each stands, how it is switched off, and which test must notice."""

from __future__ import annotations

from typing import NamedTuple


class Guard(NamedTuple):
    """One guard; `source` stands exactly once in its file."""

    file: str
    what: str
    source: str
    disarmed: str
    test: str


AUTHENTICATE = "mailer/authenticate.py"
ENVELOPE = "mailer/envelope.py"
CONVERSATION = "mailer/conversation.py"
WIRE = "mailer/wire.py"
LISTENER = "mailer/listener.py"
INBOUND = "mailer/inbound.py"
CLERK = "mailer/clerk.py"
ASKING = "mailer/decide/asking.py"
ANSWERING = "mailer/decide/answering.py"
DECIDE = "mailer/decide/__init__.py"
LIMITS = "mailer/limits.py"
CLEAN = "mailer/clean.py"
COMPOSE = "mailer/compose.py"
DRAFT = "mailer/draft.py"
RESOLVER = "mailer/resolver.py"
TOKENS = "mailer/tokens.py"
READ = "mailer/read/__init__.py"
MISSING = "mailer/read/request_missing.py"

GUARDS = (
    # --- who is speaking ---
    Guard(
        AUTHENTICATE,
        "no field twice",
        "if any(names.count(name) > 1 for name in SINGLE):",
        "if False:",
        "test_auth_29_and_30_a_field_that_is_there_twice",
    ),
    Guard(
        AUTHENTICATE,
        "no partly signed body",
        "    if found.limited:",
        "    if False:",
        "test_auth_26_a_signature_over_a_part_of_the_body_is_ignored",
    ),
    Guard(
        AUTHENTICATE, "no SHA-1", "    if found.algorithm == RSA_SHA1:", "    if False:", "test_auth_27_sha1_is_ignored"
    ),
    Guard(
        AUTHENTICATE,
        "the fields that must be signed",
        "    if not {*found.names} >= SIGNED:",
        "    if False:",
        "test_auth_29_and_30_from_to_subject_and_date_are_signed",
    ),
    Guard(
        AUTHENTICATE,
        "a mail to us",
        "    if not any(accepts(recipient) for recipient in _signed_recipients(found, message)):",
        "    if False:",
        "test_auth_32_a_mail_to_someone_else_is_no_mail_to_us",
    ),
    Guard(
        AUTHENTICATE,
        "no old signature",
        "if signed_at is None or signed_at < present - MOST_AGE.total_seconds():",
        "if signed_at is None:",
        "test_auth_31_a_signature_is_fresh",
    ),
    Guard(
        AUTHENTICATE, "no key on trial", "    if key.testing:", "    if False:", "test_auth_34_a_test_key_is_ignored"
    ),
    Guard(
        AUTHENTICATE,
        "no weak key",
        "    if key.bits < LEAST_BITS:",
        "    if False:",
        "test_auth_28_weak_revoked_and_odd_keys",
    ),
    Guard(
        AUTHENTICATE,
        "five signatures at most",
        "for found in candidates[:MOST_SIGNATURES]]",
        "for found in candidates]",
        "test_auth_35_five_signatures_are_tried",
    ),
    Guard(
        AUTHENTICATE,
        "one organisation",
        "    return one == other or organisation(one) == organisation(other)",
        "    return True",
        "test_auth_24_a_lookalike_domain_is_another_organisation",
    ),
    Guard(
        AUTHENTICATE,
        "no answer is not no",
        "    if Reason.DNS in reasons:",
        "    if False:",
        "test_auth_41_a_broken_signature_does_not_settle_it",
    ),
    Guard(
        "mailer/model.py",
        "SPF is no signature",
        "return self.result is Result.PASS and self.method in (Method.DKIM, Method.ARC)",
        "return self.result is Result.PASS",
        "test_abuse_10_spf_alone_leads_to_was_it_you",
    ),
    # --- the wire ---
    Guard(
        ENVELOPE,
        "no stray CR, LF or NUL",
        "    if has_stray(content):",
        "    if False:",
        "test_smtp_13_bare_cr_or_lf_is_refused",
    ),
    Guard(ENVELOPE, "no route", "    if RELAYED.match(match[1]):", "    if False:", "test_smtp_19_no_open_relay"),
    Guard(
        CONVERSATION,
        "ten recipients",
        "        if len({*self._transaction.recipients, recipient}) > self.house.caps.recipients:",
        "        if False:",
        "test_smtp_18_ten_recipients_at_most",
    ),
    Guard(
        CONVERSATION,
        "nothing before its turn",
        "        if self.pending:\n            self.finished = True",
        "        if False:\n            self.finished = True",
        "test_smtp_37_no_text_becomes_commands",
    ),
    Guard(
        WIRE,
        "nothing from before TLS",
        "            self.pending.clear()  # what",
        "            pass  # what",
        "test_smtp_15_what_is_injected_before_tls_is_dropped",
    ),
    Guard(
        LISTENER,
        "a cap on connections",
        "if len(self._open) >= caps.connections or (not trusted and self._networks[network] >= caps.per_network):",
        "if False:",
        "test_smtp_24_connections_are_capped_by_network_and_in_all",
    ),
    # --- the gate ---
    Guard(
        INBOUND,
        "our domain alone",
        "        if domain.lower() != self._settings.domain:",
        "        if False:",
        "test_abuse_06_mail_for_another_domain_is_not_ours",
    ),
    Guard(
        INBOUND,
        "known tokens alone",
        "        known = not tag or _is_option(tag) or tokens.verify(self._secrets, tag) is not None",
        "        known = True",
        "test_cons_04_guessed_tokens_are_refused_with_one_text",
    ),
    Guard(
        INBOUND,
        "no circles",
        "        if _hops(received.content) > MOST_HOPS:",
        "        if False:",
        "test_loop_03_a_mail_that_has_travelled_too_far_is_refused",
    ),
    Guard(
        INBOUND,
        "nobody's mail from <>",
        "        if not received.reverse_path and isinstance(",
        "        if False and isinstance(",
        "test_cons_07_the_null_reverse_path_is_a_programs",
    ),
    Guard(
        INBOUND,
        "nothing from ourselves",
        '        if self._is_ours(verdict.address or ""):',
        "        if False:",
        "test_auth_47_offices_and_our_own_addresses_ask_for_nothing",
    ),
    Guard(
        INBOUND,
        "no blind copies on SPF",
        "        if not verdict.proved and not self._is_addressed(reading):",
        "        if False:",
        "test_abuse_10_only_somebody_who_may_ask_is_asked_back",
    ),
    Guard(
        CLERK,
        "each mail once",
        "        if case.plan.duplicate(held):",
        "        if False:",
        "test_auth_33_a_request_replayed_after_erasure_has_no_effect",
    ),
    Guard(
        CLERK,
        "budgets when it is asked",
        "        if outcome.introduction and asks_unlooked(outcome, case.plan):",
        "        if False:",
        "test_abuse_03_drafts_that_wait_are_no_way_round_it",
    ),
    Guard(
        CLERK,
        "a stop costs what a question costs",
        "            if foreseen == read:",
        "            if foreseen == letter:",
        "test_leak_07_asking_takes_the_same_work_whoever_has_said_stop",
    ),
    # --- what is kept of others' answers ---
    Guard(
        RESOLVER,
        "no answer for long",
        "min(seconds, LONGEST if records else LONGEST_NONE)",
        "seconds",
        "test_auth_28_a_revoked_key_is_seen_within_the_hour",
    ),
    Guard(
        RESOLVER,
        "no more answers than fit",
        "        if self._kept + size > MOST_KEPT:",
        "        if False:",
        "test_parse_03_answers_do_not_fill_the_memory",
    ),
    Guard(
        "mailer/store/postgres/schema.py",
        "the secret of the database",
        "    if not known:",
        "    if False:",
        "test_a_machine_with_another_secret_is_refused",
    ),
    # --- the decision ---
    Guard(
        ASKING,
        "the list of introducers",
        "        case _ if not scene.listed:",
        "        case _ if False:",
        "test_anybody_elses_mail_is_refused_and_makes_no_mail",
    ),
    Guard(
        ASKING,
        "SPF asks once a day",
        "    if not scene.confirmable:",
        "    if False:",
        "test_abuse_10_it_is_asked_once_a_day",
    ),
    Guard(
        ASKING,
        "the introducer's own reply",
        '    if introduction and not address.same(introduction.introducer.address or "", verdict.address):',
        "    if False:",
        "test_abuse_10_only_the_introducer_can_say_yes",
    ),
    Guard(
        ASKING,
        "the budget refuses",
        "    if scene.refused:\n        return _refused(scene.refused)\n    introduction =",
        "    if False:\n        return _refused(scene.refused)\n    introduction =",
        "test_abuse_01_an_introducer_has_a_budget_a_day",
    ),
    Guard(
        ASKING,
        "the same two once",
        "    if scene.repeated:\n        return _repeated(introduction, request)\n    if request",
        "    if False:\n        return _repeated(introduction, request)\n    if request",
        "test_req_12_the_same_two_are_asked_once",
    ),
    Guard(
        ASKING,
        "silent people are passed over",
        "(index in turn and not party.silent)",
        "(index in turn)",
        "test_abuse_04_stop_needs_the_token_alone_and_holds",
    ),
    Guard(
        ANSWERING,
        "the address that was asked",
        "        case Choice.YES if asked_wrote:",
        "        case Choice.YES:",
        "test_cons_01_a_yes_from_another_address_is_asked_back_and_names_nobody",
    ),
    Guard(
        ANSWERING,
        "a yes is proved",
        "    if not verdict.proved and hears.reason not in (Reason.DECLINED, Reason.STOPPED):",
        "    if False:",
        "test_cons_02_an_unproved_yes_gets_the_smtp_reply_alone",
    ),
    Guard(
        ANSWERING,
        "the deadline",
        "    if is_over(token.deadline, scene):\n        return _let_go",
        "    if False:\n        return _let_go",
        "test_cons_05_the_deadline_of_a_token_holds_on_both_sides",
    ),
    Guard(
        ANSWERING,
        "everyone agrees",
        "    if all(party.agreed for party in parties):",
        "    if any(party.agreed for party in parties):",
        "test_a_first_yes_gets_a_short_acknowledgement",
    ),
    Guard(
        ANSWERING,
        "asked back once",
        "    if token.role is Role.SECOND or asked_back:",
        "    if False:",
        "test_loop_05_one_question_back_in_a_thread",
    ),
    Guard(
        ANSWERING,
        "a bounce told once",
        "    if token.party >= len(introduction.parties) or introduction.parties[token.party].failed:",
        "    if token.party >= len(introduction.parties):",
        "test_a_bounce_is_told_to_the_introducer_alone_and_once",
    ),
    Guard(
        DECIDE,
        "six answers a day",
        "    if not scene.quiet:",
        "    if True:",
        "test_loop_01_a_program_that_sounds_like_a_person_is_answered_a_few_times",
    ),
    # --- budgets ---
    Guard(
        LIMITS,
        "the organisation's budget",
        "if self._organised and held.counts.get(self._organisation, 0) >= most * PER_ORGANISATION:",
        "if False:",
        "test_abuse_01_an_organisation_has_a_budget_a_day",
    ),
    Guard(
        LIMITS,
        "the never-ask list",
        "if often or not held.stopped.isdisjoint(self._stops(each)):",
        "if often:",
        "test_stop_all_keeps_everyone_from_asking",
    ),
    Guard(
        LIMITS,
        "the person's fortnight",
        'often = held.counts.get(self._asked(person, "fortnight"), 0) >= most',
        "often = False",
        "test_abuse_03_a_person_is_asked_twice_a_fortnight_at_most",
    ),
    # --- words and bytes ---
    Guard(
        CLEAN,
        "names that advertise",
        "    if NO_PERSON.search(text) or _hosts(text) or _mixed(text):",
        "    if False:",
        "test_req_07_a_name_that_is_an_advert_is_dropped",
    ),
    Guard(
        CLEAN,
        "links, spelt addresses, addresses",
        "    for pattern in (LINK, SPELT, JOINED, AT):",
        "    for pattern in ():",
        "test_req_09_known_forms_of_address_are_taken_out_of_the_words",
    ),
    Guard(
        CLEAN,
        "numbers",
        "    text = NUMBER.sub(",
        "    NUMBER.sub(",
        "test_req_09_known_forms_of_address_are_taken_out_of_the_words",
    ),
    Guard(
        COMPOSE,
        "no line begins with From",
        'HARMFUL = re.compile(rb"^(?:From |\\.)", re.MULTILINE)',
        'HARMFUL = re.compile(rb"^(?:\\.)", re.MULTILINE)',
        "test_out_06_the_relay_gets_clean_seven_bit_lines",
    ),
    Guard(
        COMPOSE,
        "no other header is plain",
        "    if PLAIN.fullmatch(value) and len(value) <= MOST_LINE // 2:",
        "    if len(value) <= MOST_LINE // 2:",
        "test_out_01_no_subject_becomes_a_field",
    ),
    Guard(
        COMPOSE,
        "what is written is what was meant",
        '    if binascii.a2b_qp(written) != lined(meant[1]).replace("\\n", "\\r\\n").encode():',
        "    if False:",
        "test_out_a_message_whose_parts_are_not_what_was_meant_never_goes_out",
    ),
    Guard(
        COMPOSE,
        "the header is read again",
        "    if not meant or len(values) != 1 or found != [each.address for each in meant]:",
        "    if False:",
        "test_out_02_a_second_address_in_a_name_stops_the_message",
    ),
    Guard(
        DRAFT,
        "no address in a question",
        "    if any(address.mailbox_key(each) in shown for each in others if each):",
        "    if False:",
        "test_leak_01_a_question_that_shows_an_address_is_never_sent",
    ),
    Guard(
        TOKENS,
        "the MAC",
        "    if not any(right) or body[SEED] >> 3 not in ROLES:",
        "    right = [True]\n    if body[SEED] >> 3 not in ROLES:",
        "test_cons_04_guessed_tokens_are_refused_with_one_text",
    ),
    Guard(
        TOKENS,
        "one spelling of a token",
        "    return raw if same else nothing",
        "    return raw",
        "test_cons_04_guessed_tokens_are_refused_with_one_text",
    ),
    Guard(
        READ,
        "machines are told from people",
        "    if written is not None:",
        "    if False:",
        "test_cons_07_automatic_answers_are_never_a_yes",
    ),
    Guard(
        READ,
        "no yes before unread words",
        "choice = Choice.UNCLEAR if stripped.unread else agreed_choice(parsed, heard.choice)",
        "choice = agreed_choice(parsed, heard.choice)",
        "test_cons_10_parse_08_a_yes_before_words_that_nobody_read_is_unclear",
    ),
    Guard(
        READ,
        "quotations are cut",
        "    fresh = stripped.text",
        "    fresh = own",
        "test_cons_10_a_yes_above_the_quotation_counts",
    ),
    Guard(
        MISSING,
        "nobody of ours is asked",
        "    if ours(written):",
        "    if False:",
        "test_abuse_09_lists_and_our_own_addresses_are_not_asked",
    ),
    Guard(
        MISSING,
        "no offices",
        "    if addresses.is_role(written):",
        "    if False:",
        "test_req_06_offices_lists_ourselves_and_hosts_without_mail_are_refused",
    ),
)
