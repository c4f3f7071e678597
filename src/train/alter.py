"""Alters questions by program so that their text no longer answers them, the text unchanged:
another name, place, number, date or word of the same kind, an opposite, a negation added or taken
away, a condition added.

A reader that only learned from these could cheat by spotting odd questions. So a share of the
swaps is made in the question and in the text alike: just as odd, and still answered.
"""

import random
import re

GROUPS = {"PERSON": "person", "NORP": "people", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "body",
          "DATE": "date", "TIME": "date", "CARDINAL": "number", "ORDINAL": "order", "QUANTITY": "number",
          "MONEY": "number", "PERCENT": "number", "EVENT": "work", "WORK_OF_ART": "work", "PRODUCT": "work",
          "LAW": "work", "LANGUAGE": "people"}

OPPOSITES = """first last|before after|largest smallest|biggest smallest|highest lowest|most least|more fewer|more less
increase decrease|increased decreased|increases decreases|rise fall|rose fell|north south|northern southern|east west
eastern western|old new|oldest newest|young old|youngest oldest|early late|earlier later|earliest latest|win lose|won lost
winner loser|begin end|began ended|start end|started ended|starts ends|open close|opened closed|buy sell|bought sold
accept reject|accepted rejected|approve oppose|approved opposed|support oppose|supported opposed|allow forbid
allowed forbidden|legal illegal|arrive leave|arrived left|join leave|joined left|born died|birth death|enter leave
entered left|like dislike|liked disliked|love hate|loved hated|best worst|better worse|good bad|positive negative
male female|men women|man woman|boy girl|father mother|son daughter|brother sister|husband wife|king queen|his her
above below|over under|inside outside|internal external|minimum maximum|majority minority|public private|long short
longest shortest|longer shorter|tall short|tallest shortest|hot cold|warm cool|wet dry|strong weak|stronger weaker
strongest weakest|high low|higher lower|fast slow|faster slower|fastest slowest|common rare|popular unpopular|rich poor
success failure|successful unsuccessful|succeed fail|succeeded failed|agree disagree|agreed disagreed|appoint dismiss
appointed dismissed|hire fire|hired fired|attack defend|attacked defended|defeat victory|ally enemy|allies enemies
friend enemy|create destroy|created destroyed|build demolish|built demolished|gain lose|gained lost|add remove|added removed
give take|gave took|given taken|send receive|sent received|teacher student|modern ancient|upper lower|left right|major minor
same different|similar different|always never|many few|include exclude|included excluded|permanent temporary|primary secondary
urban rural|light dark|white black|visible invisible|natural artificial|hard easy|difficult easy|easiest hardest|thick thin
deep shallow|wide narrow|simple complex|complete incomplete|known unknown|possible impossible|expand shrink|expanded shrank
encourage discourage|encouraged discouraged|praise criticize|praised criticized|deny admit|denied admitted|arrest release
arrested released|import export|imports exports|lend borrow|married divorced|alive dead|live die|lived died|found lost
advantage disadvantage|advantages disadvantages|benefit harm|benefits drawbacks|cause prevent|caused prevented|causes prevents
permit ban|permitted banned|banned allowed|ban allow|raise lower|raised lowered|improve worsen|improved worsened
condemned praised|condemn praise|protect harm|protected harmed|follow precede|followed preceded|preceded followed
borrowed lent|gains losses|profit loss|strengths weaknesses|founded dissolved|established abolished|promoted demoted|hero villain"""

CONTENT = {"NN", "NNS", "VB", "VBD", "VBN", "VBG", "VBZ", "JJ", "JJR", "JJS"}
DULL = set("""be been being was were is are am do does did done have has had having get got go say said says make made
type kind name names called many much other such one thing things people time times year years day date month number amount use
used take took part percentage percent day century age long old""".split())
AUXILIARY = re.compile(r"\b(is|are|was|were|do|does|did|can|could|would|should|will|has|have|had)\b", re.I)
NEGATION = re.compile(r"\b(not|never)\s|n['’]t\b", re.I)


def opposites():
    table = {}
    for pair in re.split(r"[|\n]", OPPOSITES):
        one, other = pair.split()
        table.setdefault(one, []).append(other)
        table.setdefault(other, []).append(one)
    return table


OPPOSITE = opposites()


class Pool:
    """The entities and words of one article's texts: where replacements come from."""

    def __init__(self, texts, marks):
        self.entities, self.words = {}, {}
        for text in texts:
            found = marks.get(text)
            if not found:
                continue
            for start, end, label in found["entities"]:
                self.entities.setdefault(GROUPS.get(label), set()).add(text[start:end].strip(" '\"’"))
            for start, end, tag in found["words"]:
                if tag in CONTENT:
                    self.words.setdefault(tag, set()).add(text[start:end])
        self.entities = {group: sorted(texts) for group, texts in self.entities.items()}
        self.words = {tag: sorted(texts) for tag, texts in self.words.items()}


class Alterer:
    """Ways to alter one sentence (a question or a statement), each giving a text or None."""

    def __init__(self, marks, seed):
        self.marks, self.random = marks, random.Random(seed)

    def replacement(self, text, near, far, forbidden):
        """(old, new) from a random way that applies, or None. Near: the pool of the passage; far: of the article."""
        ways = [(0.46, self.entity), (0.30, self.word), (0.24, self.opposite)]
        for way in sorted(ways, key=lambda w: self.random.random() ** (1 / w[0]), reverse=True):
            found = way[1](text, near, far, forbidden)
            if found:
                return found
        return None

    def entity(self, text, near, far, forbidden):
        spans = [(s, e, GROUPS.get(label)) for s, e, label in self.marks[text]["entities"]]
        self.random.shuffle(spans)
        for start, end, group in spans:
            old = text[start:end]
            if group in ("number", "date", "order") and self.random.random() < 0.35 and re.search(r"\d", old):
                return old, self.digits(old)
            for pool in (near, far) if self.random.random() < 0.65 else (far, near):
                new = self.pick(pool.entities.get(group, ()), old, text, forbidden)
                if new:
                    return old, new
        return None

    def digits(self, old):
        """Another number of the same look."""
        def other(match):
            number = match.group()
            if len(number) == 4 and number[:2] in ("16", "17", "18", "19", "20"):
                return str(int(number) + self.random.choice((-1, 1)) * self.random.choice((1, 2, 3, 5, 8, 12, 25)))
            new = number
            while new == number:
                new = "".join(self.random.choice("123456789") for _ in number)
            return new
        return re.sub(r"\d+", other, old, count=1)

    def word(self, text, near, far, forbidden):
        words = [(s, e, tag) for s, e, tag in self.marks[text]["words"]
                 if tag in CONTENT and text[s:e].lower() not in DULL and e - s > 2]
        self.random.shuffle(words)
        for start, end, tag in words:
            pool = near if self.random.random() < 0.5 else far
            new = self.pick(pool.words.get(tag, ()), text[start:end], text, forbidden)
            if new:
                return text[start:end], new
        return None

    def opposite(self, text, near, far, forbidden):
        words = [w for w in re.findall(r"[A-Za-z]+", text) if w.lower() in OPPOSITE]
        if not words:
            return None
        old = self.random.choice(words)
        return old, self.random.choice(OPPOSITE[old.lower()])

    def pick(self, candidates, old, text, forbidden):
        if not candidates:
            return None
        for _ in range(6):
            new = self.random.choice(candidates)
            if 1 < len(new) < 40 and not related(new, old) and new.lower() not in text.lower() \
                    and not any(new.lower() in f or f in new.lower() for f in forbidden):
                return new
        return None

    def negated(self, text):
        """A negation taken away or put after the first auxiliary."""
        if NEGATION.search(text):
            return re.sub(r"\s+", " ", NEGATION.sub("", text, count=1))
        match = AUXILIARY.search(text)
        if not match:
            return None
        if match.group().lower() in ("do", "does", "did", "has", "have", "had") and text.strip().endswith("?"):
            after = re.compile(r"\b(" + match.group() + r"\s+(?:the\s+)?[\w'’-]+)", re.I)
            if self.random.random() < 0.5:
                return after.sub(r"\1 not", text, count=1)
        word = match.group()
        joined = word + self.random.choice(("n't", " not", " never")) if word.lower() not in ("can", "will") else word + " not"
        return text[:match.start()] + joined + text[match.end():]

    def condition(self, text, far):
        """A place, date or person put at the end of a question that names none of that kind."""
        have = {GROUPS.get(label) for _, _, label in self.marks[text]["entities"]}
        kinds = [(group, lead) for group, lead in (("date", "in"), ("place", "in"), ("person", "according to"),
                                                   ("body", "for"), ("date", "before"), ("person", "with"))
                 if group not in have and far.entities.get(group)]
        if not kinds:
            return None
        group, lead = self.random.choice(kinds)
        new = self.pick(far.entities[group], "", text, ())
        return f"{text.rstrip(' ?')} {lead} {new}?" if new else None


def related(new, old):
    """Whether two phrases share a word or the start of one: likely the same thing in another form."""
    stems = lambda text: {w[:4] for w in re.findall(r"\w+", text.lower()) if w not in ("the", "of", "a", "an", "in", "and")}
    return bool(stems(new) & stems(old))


def put(text, old, new):
    """Text with the first whole-word occurrence of old replaced."""
    return re.sub(r"(?<!\w)" + re.escape(old) + r"(?!\w)", lambda _: new, text, count=1)


def put_everywhere(context, answers, old, new):
    """The context with old replaced throughout and the answers moved along; None if an answer is touched."""
    pieces, moved, at, shift = [], [list(a) for a in answers], 0, 0
    for match in re.finditer(r"(?<!\w)" + re.escape(old) + r"(?!\w)", context, re.I):
        for index, (start, end) in enumerate(answers):
            if match.start() < end and start < match.end():
                return None
            if match.end() <= start:
                moved[index][0] += len(new) - len(old)
                moved[index][1] += len(new) - len(old)
        pieces += [context[at:match.start()], new]
        at = match.end()
    if not pieces:
        return None
    return "".join(pieces) + context[at:], moved
