//! English verbs and what stands beside them, for the rules of wording.
//! The rules are beside this file; a line here is a word, never a decision.

use super::statement::Table;

#[rustfmt::skip]
pub(super) const PREPOSITIONS: Table = &[
    "about", "across", "after", "against", "among", "around", "at", "before", "between",
    "by", "during", "for", "from", "in", "into", "of", "on", "over", "through", "to",
    "towards", "under", "with", "within", "without",
];

#[rustfmt::skip]
pub(super) const LESS: Table = &[
    "a drop", "fall in", "fewer", "fewest", "less", "lower", "no more", "reduced",
    "reduction in", "reductions in",
];

#[rustfmt::skip]
pub(super) const COMPARATIVES: Table = &[
    "better", "bigger", "calmer", "cheaper", "easier", "faster", "fewer", "fuller",
    "greater", "happier", "healthier", "higher", "improved", "increased", "larger", "less",
    "longer", "lower", "more", "quicker", "reduced", "safer", "shorter", "smaller",
    "sooner", "steadier", "stronger", "warmer", "worse",
];

#[rustfmt::skip]
pub(super) const VERBS: Table = &[
    "accept", "accepts", "adopt", "adopts", "afford", "affords", "agree", "agrees", "am",
    "appear", "appears", "are", "aren't", "argue", "argues", "arrive", "arrives", "ask",
    "asks", "attend", "attends", "avoid", "avoids", "become", "becomes", "begin", "begins",
    "behave", "behaves", "believe", "believes", "belong", "belongs", "breastfeed",
    "breastfeeds", "breathe", "breathes", "bring", "brings", "buy", "buys", "can", "cannot",
    "choose", "chooses", "come", "comes", "commit", "commits", "communicate",
    "communicates", "complete", "completes", "connect", "connects", "consume", "consumes",
    "contribute", "contributes", "cope", "copes", "could", "deal", "deals", "decide",
    "decides", "develop", "develops", "disclose", "discloses", "do", "does", "doesn't",
    "don't", "earn", "earns", "eat", "eats", "enjoy", "enjoys", "enter", "enters", "expect",
    "expects", "explain", "explains", "express", "expresses", "feel", "feels", "find",
    "finds", "finish", "finishes", "follow", "follows", "gain", "gains", "get", "gets",
    "give", "gives", "go", "goes", "grow", "grows", "handle", "handles", "has", "have",
    "hear", "hears", "is", "isn't", "join", "joins", "keep", "keeps", "know", "knows",
    "learn", "learns", "leave", "leaves", "live", "lose", "loses", "maintain", "maintains",
    "make", "makes", "manage", "manages", "may", "meet", "meets", "might", "miss", "misses",
    "must", "notice", "notices", "obey", "obeys", "obtain", "obtains", "owns",
    "participate", "participates", "pay", "pays", "prepare", "prepares", "progresses",
    "quit", "quits", "raises", "reach", "reaches", "read", "reads", "receive", "receives",
    "recognise", "recognises", "recover", "recovers", "reduce", "reduces", "relapse",
    "relapses", "remain", "remains", "remember", "remembers", "say", "says", "secure",
    "secures", "see", "sees", "sell", "sells", "settle", "settles", "should", "socialise",
    "socialises", "solve", "solves", "speak", "speaks", "spend", "spends", "stay", "stays",
    "stop", "stops", "succeed", "succeeds", "sustain", "sustains", "take", "takes", "teach",
    "teaches", "tell", "tells", "thrive", "thrives", "understand", "understands", "was",
    "wash", "washes", "wear", "wears", "were", "will", "would", "write", "writes",
];

#[rustfmt::skip]
pub(super) const EITHER: Table = &[
    "act", "acts", "call", "calls", "care", "cares", "change", "changes", "contact",
    "control", "cook", "cooks", "cycle", "drink", "drinks", "drive", "drives", "drop",
    "exercise", "exercises", "fall", "falls", "focus", "help", "helps", "hope", "lead",
    "leads", "lives", "move", "moves", "need", "needs", "offer", "own", "plan", "plans",
    "play", "plays", "progress", "raise", "report", "reports", "rest", "return", "returns",
    "share", "shares", "shop", "sleep", "sleeps", "smoke", "smokes", "start", "starts",
    "study", "support", "supports", "talk", "talks", "train", "travel", "travels", "treat",
    "treats", "trust", "trusts", "use", "uses", "visit", "visits", "volunteer",
    "volunteers", "walk", "walks", "work", "works",
];

#[rustfmt::skip]
pub(super) const AFTER_VERB: Table = &[
    "a", "again", "an", "any", "better", "each", "earlier", "enough", "every", "fewer",
    "from", "healthily", "her", "his", "independently", "less", "longer", "more", "off",
    "often", "on", "one", "out", "regularly", "safely", "sooner", "the", "their",
    "themselves", "to", "together", "up", "well", "with", "without",
];

#[rustfmt::skip]
pub(super) const BEFORE_VERB: Table = &[
    "as", "how", "if", "should", "that", "to", "what", "when", "where", "which", "while",
    "who", "whose",
];

#[rustfmt::skip]
pub(super) const PRONOUNS: Table = &[
    "he", "it", "she", "they", "we", "you",
];

#[rustfmt::skip]
pub(super) const JOINTS: Table = &[
    "&", ",", ";", "and", "but", "or", "plus", "with",
];
