"""Makes (sentence, quote) pairs for the support head out of reading rows: a statement made from a
question and its answer, or a sentence of the text, against the words it rests on; and the same with
one thing wrong, or against other sentences of the same text."""

import re

from alter import put

SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9])")
LEADING = re.compile(r"^(who|what|which)\b", re.I)
AUXILIARIES = {"do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "should"}
PREPOSITION = {"when": "in ", "where": "in ", "why": "because of ", "how": "by ", "what": "", "who": "", "whom": "", "which": ""}
PREPOSITIONS = ("in ", "on ", "at ", "by ", "from ", "to ", "because", "since", "after", "before", "during", "with", "through", "as ", "for ")
BODY_TAGS = {"VB", "VBN", "VBG", "JJ", "IN", "TO", "RP", "RB"}
PLAIN = {"human"}


def sentences(text):
    """(start, end) of each sentence."""
    spans, at = [], 0
    for match in SENTENCE_END.finditer(text):
        if match.start() - at > 20:
            spans.append((at, match.start()))
            at = match.end()
    return spans + ([(at, len(text))] if at < len(text) else [])


def with_the_one_before(spans, at):
    """(start, end) of a sentence with the one before, which may name what it takes up."""
    return spans[max(0, at - 1)][0], spans[at][1]


def statement(question, answer, words):
    """A declarative sentence made from a question and its answer, or None where no pattern fits."""
    tokens = [(question[s:e], tag) for s, e, tag in words if question[s:e] != "?"]
    if len(tokens) < 4:
        return None
    lowered = [word.lower() for word, _ in tokens]
    helper = next((i for i, word in enumerate(lowered[1:6], 1) if word in AUXILIARIES), None)
    if lowered[0] in ("who", "what", "which"):
        verb = next((i for i, (_, tag) in enumerate(tokens[1:6], 1) if tag in ("VBD", "VBZ", "VBP", "MD")), None)
        subject = verb is not None and (lowered[verb] not in AUXILIARIES or lowered[0] == "who" and
                                        tokens[verb + 1:][:1] and tokens[verb + 1][1] in ("VBN", "VBG", "IN", "VB"))
        if subject and (verb == 1 or lowered[0] in ("what", "which")):
            return finish([answer], tokens[verb:])
    if helper is None or lowered[0] not in PREPOSITION or helper > 1 and lowered[0] not in ("what", "which", "how"):
        return None
    if lowered[0] == "how" and helper > 1:
        return None
    rest = tokens[helper + 1:]
    body = next((i for i, (_, tag) in enumerate(rest[1:], 1) if tag in BODY_TAGS and tag not in ("IN", "JJ", "RB")), None)
    if body is None:
        return None
    lead = PREPOSITION[lowered[0]] if helper == 1 and not answer.lower().startswith(PREPOSITIONS) else ""
    help_word = [] if lowered[helper] in ("do", "does", "did") else [tokens[helper]]
    return finish([], [*rest[:body], *help_word, *past(rest[body:], lowered[helper])], [lead + answer])


def past(body, helper):
    """The verb of a did-question, roughly in the past; roughly is enough for a sentence to be checked."""
    if helper != "did" or not body:
        return body
    word = body[0][0]
    return [(IRREGULAR.get(word.lower()) or (word + "d" if word.endswith("e") else word + "ed"), "VBD"), *body[1:]]


IRREGULAR = dict(pair.split() for pair in """become became|begin began|win won|lose lost|make made|take took|get got|go went|say said
come came|find found|give gave|write wrote|sell sold|buy bought|build built|leave left|lead led|meet met|hold held|have had|see saw
know knew|fall fell|rise rose|sing sang|speak spoke|spend spent|teach taught|think thought|bring brought|choose chose|grow grew
run ran|send sent|feel felt|fight fought|hear heard|keep kept|move moved|study studied|marry married|die died|be was|do did|let let
set set|cut cut|put put|play played|draw drew|drive drove|fly flew|pay paid|read read|ride rode|stand stood|steal stole|tell told
throw threw|wear wore|understand understood|occur occurred|try tried|carry carried|refer referred|stop stopped""".replace("\n", "|").split("|"))


def finish(before, tokens, after=()):
    text = " ".join([*before, *(word for word, _ in tokens), *after])
    text = re.sub(r"\s+([,.;:!?'’)])", r"\1", re.sub(r"\s+(n't|['’]s)\b", r"\1", text)).strip(" .")
    return text[:1].upper() + text[1:] + "."


def clipped(sentence, chooser):
    """A shorter claim the sentence still supports: without brackets, and sometimes without its outer clauses."""
    text = re.sub(r"\s*[(\[][^)\]]*[)\]]", "", sentence)
    parts = text.split(", ")
    if len(parts) == 2 and len(parts[0].split()) < 7 and chooser.random() < 0.5:
        text = parts[1][:1].upper() + parts[1][1:]
    elif len(parts) > 1 and len(parts[-1].split()) > 3 and len(parts[0].split()) > 7 and chooser.random() < 0.5:
        text = parts[0] + "."
    return text


def marks_of_claim(claim, *sources):
    """Words and entities of a claim, found again by their text in the marked texts it came from."""
    tags, entities = {}, []
    for text, marks in sources:
        tags.update({text[s:e]: tag for s, e, tag in marks["words"]})
        entities += [(text[s:e], label) for s, e, label in marks["entities"]]
    words = [(m.start(), m.end(), tags[m.group()]) for m in re.finditer(r"[\w'’-]+", claim) if m.group() in tags]
    found = {}
    for text, label in sorted(entities, key=lambda e: -len(e[0])):
        match = re.search(r"(?<!\w)" + re.escape(text) + r"(?!\w)", claim)
        if match and not any(match.start() < e and s < match.end() for s, e in found):
            found[match.span()] = label
    return {"words": words, "entities": [(s, e, label) for (s, e), label in found.items()]}


class SupportMaker:
    """Supported and unsupported pairs, the two of a unit told apart by one thing only."""

    def __init__(self, alterer):
        self.alterer, self.random, self.marks = alterer, alterer.random, alterer.marks

    def from_question(self, row, others, near, far):
        """Others: answers of other questions on the same context."""
        start, end = row["answers"][0]
        answer = row["context"][start:end]
        claim = statement(row["question"], answer, self.marks[row["question"]]["words"])
        if not claim or len(answer.split()) > 8:
            return []
        spans = sentences(row["context"])
        at = next((i for i, (s, e) in enumerate(spans) if s <= start < e), None)
        if at is None:
            return []
        swapped = [other for other in others if other.lower() not in answer.lower() and answer.lower() not in other.lower()]
        if swapped and self.random.random() < 0.4:
            wrong = put(claim, answer, self.random.choice(swapped))
        else:
            wrong = self.wrong(claim, row, near, far)
        return self.pairs(claim, wrong, row, spans, at)

    def from_sentence(self, row, near, far):
        spans = sentences(row["context"])
        fit = [i for i, (s, e) in enumerate(spans) if 7 <= len(row["context"][s:e].split()) <= 40]
        if not fit:
            return []
        at = self.random.choice(fit)
        claim = clipped(row["context"][slice(*spans[at])], self.random)
        return self.pairs(claim, self.wrong(claim, row, near, far), row, spans, at)

    def wrong(self, claim, row, near, far):
        if self.random.random() < 0.15:
            return self.alterer.negated(claim)
        self.marks[claim] = marks_of_claim(claim, (row["question"], self.marks[row["question"]]),
                                           (row["context"], self.marks[row["context"]]))
        found = self.alterer.replacement(claim, near, far, ())
        return put(claim, *found) if found else None

    def pairs(self, claim, wrong, row, spans, at):
        """The claim with its quote, the wrong claim with that quote, and at times the claim with other sentences."""
        first = max(0, at - self.random.choice((0, 0, 1, 2)))
        last = min(len(spans) - 1, at + self.random.choice((0, 0, 0, 1, 2)))
        quote = row["context"][spans[first][0]:spans[last][1]]
        made = [pair(claim, quote, 1.0, row, "right")]
        if wrong and wrong != claim:
            made.append(pair(wrong, quote, 0.0, row, "wrong"))
        rest = [span for i, span in enumerate(spans) if i < first or i > last]
        if rest and self.random.random() < 0.35:
            s, e = self.random.choice(rest)
            made.append(pair(claim, row["context"][s:e], 0.0, row, "elsewhere"))
        return made


def pair(claim, quote, label, row, how):
    return {"set": row["set"], "style": "support", "kind": "support", "how": how, "question": claim, "context": quote,
            "label": label, "title": row["title"]}
