"""What lexicons are kept in: an automaton over tokens, as it grows and as it is laid out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mailer.read.automaton import Builder


PHRASES = st.lists(st.lists(st.sampled_from("abcd"), min_size=1, max_size=5), max_size=20)


@given(PHRASES, st.lists(st.sampled_from("abcde"), max_size=6))
def test_a_phrase_is_found_where_it_was_put_in_and_no_other(phrases: list[list[str]], asked: list[str]) -> None:
    """Following the tokens of a phrase leads to its end, and those of anything else to no end."""
    builder = Builder()
    ends = set()
    for phrase in phrases:
        node = 0
        for token in phrase:
            node = builder.follow(node, token)
        ends.add(node)
    automaton = builder.done()
    reached = {0}
    for token in asked:
        reached = automaton.step(reached, token)

    assert bool(reached & ends) is (asked in phrases)
    assert all((token in automaton) is any(token in phrase for phrase in phrases) for token in "abcde")


def test_a_node_is_also_those_that_it_was_joined_to() -> None:
    """Joined nodes are entered without a token, one after the other, and in circles once."""
    builder = Builder()
    first, second = builder.node(), builder.node()
    builder.join(0, first)
    builder.join(first, second)
    builder.join(second, 0)

    assert builder.done().closed({0}) == {0, first, second}
