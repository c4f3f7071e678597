"""Turns the templated questions of QA-SRL and QANom into questions as people ask them.

"Why did someone post something?" names nobody. Its sister questions on the same verb say who posted and
what, so that their answers can take the places of "someone" and "something": "Why did Clark post political
items?" Where the sisters do not say, the question is left out, not asked with a hole in it.
"""

import random
import re
from collections import defaultdict
from dataclasses import dataclass

from alter import put, related
from negatives import lacks
from sources import NATURAL, read_set

DOES = "did|does|do|will|would|could|might|should|can|may"
IS = "was|is|were|are"
HAS = "has|had|have"
HOLE = "someone|something"
ASKED = re.compile(rf"^(?P<ask>When|Where|Why|How|How long|How much|What|Who) (?P<aux>{DOES}|{IS}|{HAS}) (?P<subject>{HOLE}) "
                   rf"(?P<verb>(?:been |being |be )?\w+)(?: (?P<object>{HOLE}))?(?: (?P<rest>[a-z ]+))?\?$")
SUBJECT = re.compile(rf"^(?P<ask>Who|What) (?P<verb>(?:(?:{DOES}|{IS}|{HAS}) )?(?:been |being |be )?\w+)(?: (?P<object>{HOLE}))?(?: (?P<rest>[a-z ]+))?\?$")
PRONOUNS = set("i you he she it we they him her them us me his hers their its this that these those who which one there all both".split())
PLURAL = {"was": "were", "is": "are", "does": "do", "has": "have"}
MOST_WORDS = 7
KEPT = {"Who": 0.8, "What": 0.4, "When": 0.5, "Where": 0.5, "How": 0.5, "Why": 1.0}
TEXT = 0.6  # of the questions are asked on some sentences around theirs too, the others on theirs alone
OTHER_NAME, OTHER_TEXT = 0.5, 0.2


def natural_rows(folder, seed=7):
    """Questions with names, each on its sentence or on some sentences of its article; and the same questions with
    another name of the article in them, or on sentences of the article that lack the answer."""
    chooser, made = random.Random(seed), []
    sources = {source.name: read_set(folder, source.name) for source in NATURAL}
    articles = sentences([row for rows in sources.values() for row in rows])
    for name, rows in sources.items():
        asked = [question for question in questions(rows) if chooser.random() < KEPT[question.ask]]
        names = names_by_article(asked)
        for number, question in enumerate(asked):
            unit = f"natural/{name}/{number}"
            made += with_unit(unit, rows_of(question, name, articles, names, chooser))
    return made


def sentences(rows):
    """article -> (paragraph, sentence) -> the sentence."""
    articles = defaultdict(dict)
    for row in rows:
        articles[article_of(row)][place_of(row)] = row["context"]
    return articles


def article_of(row):
    return row["sid"].rsplit(":", 2)[0]


def place_of(row):
    return tuple(map(int, row["sid"].split(":")[-2:]))


def questions(rows):
    """The questions that could be filled; the others are left out."""
    verbs = defaultdict(list)
    for row in rows:
        if row["answers"] and "n't" not in row["question"]:
            verbs[row["id"].rsplit("|", 1)[0]].append(row)
    return [question for family in verbs.values() for question in filled(family)]


@dataclass(frozen=True)
class Question:
    """A question with names, where it comes from, and the names put into it."""
    text: str
    row: dict
    names: tuple

    @property
    def ask(self):
        return self.text.split(" ")[0]


def names_by_article(asked):
    names = defaultdict(set)
    for question in asked:
        names[article_of(question.row)].update(question.names)
    return {article: sorted(found) for article, found in names.items()}


def rows_of(question, name, articles, names, chooser):
    article, place = article_of(question.row), place_of(question.row)
    around = near(sorted(articles[article]), place, chooser) if chooser.random() < TEXT else [place]
    text, answers = joined(question.row, [articles[article][at] for at in around], around.index(place))
    lead = {"set": name + "_natural", "kind": "human", "question": question.text, "context": text, "answers": answers,
            "title": question.row["title"]}
    made = [lead]
    other = other_name(question, names[article], chooser) if chooser.random() < OTHER_NAME else None
    if other:
        made.append({**lead, "question": other, "answers": [], "kind": "altered"})
    rest = [at for at in sorted(articles[article]) if at not in around]
    if rest and chooser.random() < OTHER_TEXT:
        at = chooser.randrange(len(rest))
        text = " ".join(articles[article][one] for one in rest[at:at + max(1, len(around))])
        if lacks(text, [answer["text"] for answer in question.row["answers"]]):
            made.append({**lead, "context": text, "answers": [], "kind": "same_article"})
    return made


def near(places, place, chooser):
    """A few sentences in a row, one of which is at that place."""
    count, at = chooser.randint(2, 6), places.index(place)
    first = max(0, min(at - chooser.randrange(count), len(places) - count))
    return places[first:first + count]


def joined(row, texts, number):
    shift = sum(len(text) + 1 for text in texts[:number])
    return " ".join(texts), sorted({(a["start"] + shift, a["start"] + shift + len(a["text"])) for a in row["answers"]})


def other_name(question, names, chooser):
    """The question with another of the article's names in the place of one of its own."""
    old = chooser.choice(question.names)
    answers = [answer["text"].lower() for answer in question.row["answers"]]
    fit = [name for name in names if not related(name, question.text) and name[:1].isupper() == old[:1].isupper()
           and not any(name.lower() in answer or answer in name.lower() for answer in answers)]
    return put(question.text, old, chooser.choice(fit)) if fit else None


def with_unit(unit, rows):
    return [{**row, "unit": unit + ("o" if row["kind"] == "same_article" else "")} for row in rows]


def filled(family):
    subjects, objects = fillers(family)
    made, seen = [], set()
    for row in family:
        text, names = filled_question(row, subjects, objects)
        if text and text not in seen:
            seen.add(text)
            made.append(Question(text, row, names))
    return made


def fillers(family):
    """What the answers say did it, and what it was done to."""
    subjects, objects = [], []
    for row in family:
        names = [a["text"] for a in row["answers"]]
        subject, asked = SUBJECT.match(row["question"]), ASKED.match(row["question"])
        if asked and asked["ask"] in ("What", "Who") and not asked["object"] and not asked["rest"] and not passive(asked["aux"], asked["verb"]):
            objects += names
        elif subject and not asked:
            aux, _, verb = subject["verb"].rpartition(" ")
            (objects if passive(aux.split(" ")[0], verb if " " not in aux else "x") else subjects).extend(names)
    return best(subjects), best(objects)


def passive(aux, verb):
    return aux in IS.split("|") and not verb.endswith("ing")


def best(names):
    """The shortest name that is no pronoun, or None."""
    fit = [n.strip(" \"'.,;:") for n in names]
    fit = [n for n in fit if n and len(n.split()) <= MOST_WORDS and n.split()[0].lower() not in PRONOUNS and "\"" not in n
           and re.match(r"[\w$£€]", n)]
    return min(fit, key=lambda n: (abs(len(n.split()) - 2), len(n)), default=None)


def filled_question(row, subject, thing):
    """The question with names in its holes and those names, or (None, ()) where one stays open."""
    asked, about_subject = ASKED.match(row["question"]), SUBJECT.match(row["question"])
    answers = {answer["text"].lower() for answer in row["answers"]}
    if asked:
        is_passive = passive(asked["aux"], asked["verb"])
        first = thing if is_passive else subject
        if not first or (asked["object"] and (is_passive or not thing)) or (asked["ask"] in ("What", "Who") and first.lower() in answers):
            return None, ()
        rest = without_holes(asked["rest"], asked["ask"])
        words = [asked["ask"], agreeing(asked["aux"], first), inside(first), asked["verb"], inside(thing) if asked["object"] else "", rest]
        names = (inside(first), inside(thing)) if asked["object"] else (inside(first),)
    elif about_subject and about_subject["object"] and thing and thing.lower() not in answers:
        rest = without_holes(about_subject["rest"], about_subject["ask"])
        words, names = [about_subject["ask"], about_subject["verb"], inside(thing), rest], (inside(thing),)
    else:
        return None, ()
    return (None, ()) if rest is None else (" ".join(word for word in words if word) + "?", names)


def without_holes(rest, ask):
    """What follows the object; "" if it has holes but is not needed, None if it is."""
    if not rest or not re.search(r"\b(some\w+|do|doing)\b", rest):
        return rest or ""
    return "" if ask in ("When", "Where", "Why", "How") else None


def agreeing(aux, name):
    head = re.split(r" (?:of|in|from|at|on|for|with|who|that) ", name)[0].split()[-1]
    many = re.match(r"(?i)(\d[\d,.]*|two|three|four|five|six|several|many|most|some|both|hundreds|thousands)\b", name) and name != "1"
    plural = many or " and " in name or (head.endswith("s") and not head.endswith(("ss", "us", "is")) and head[0].islower())
    return PLURAL.get(aux, aux) if plural else aux


def inside(name):
    """A name that opens the sentence loses the capital of its article."""
    first, _, rest = name.partition(" ")
    common = first.lower() in ("the", "a", "an", "his", "her", "their", "its", "two", "three", "several", "many", "some", "police", "officials", "authorities", "people")
    return name[:1].lower() + name[1:] if common else name
