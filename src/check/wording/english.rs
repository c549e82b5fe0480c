//! The English words of the rules of wording, put together. The words are in the files beside
//! this one.

use super::english_people::{LIVED_EXPERIENCE, MEASURES_OF_CHANGE, NOTHING, PROFESSIONALS};
use super::lexicon::Lexicon;
use super::{english_services as services, english_style as style, english_verbs as verbs};

/// English.
pub(super) const ENGLISH: Lexicon = Lexicon {
    activity_starts: services::ACTIVITY_STARTS,
    activity_exceptions: services::ACTIVITY_EXCEPTIONS,
    service_nouns: services::SERVICE_NOUNS,
    prepositions: verbs::PREPOSITIONS,
    output_starts: services::OUTPUT_STARTS,
    output_acts: services::OUTPUT_ACTS,
    outputs: services::OUTPUTS,
    output_nouns: services::OUTPUT_NOUNS,
    output_participles: services::OUTPUT_PARTICIPLES,
    seen_to: services::SEEN_TO,
    soon: services::SOON,
    disguises: services::DISGUISES,
    disguise_exceptions: services::DISGUISE_EXCEPTIONS,
    receives: services::RECEIVES,
    less: verbs::LESS,
    comparatives: verbs::COMPARATIVES,
    verbs: verbs::VERBS,
    either: verbs::EITHER,
    after_verb: verbs::AFTER_VERB,
    before_verb: verbs::BEFORE_VERB,
    pronouns: verbs::PRONOUNS,
    joints: verbs::JOINTS,
    change_words: style::CHANGE_WORDS,
    vague_nouns: style::VAGUE_NOUNS,
    vague_compounds: style::VAGUE_COMPOUNDS,
    vague: style::VAGUE,
    labels: style::LABELS,
    label_of_one: style::LABEL_OF_ONE,
    absolutes: style::ABSOLUTES,
    absolute_exceptions: style::ABSOLUTE_EXCEPTIONS,
    jargon: style::JARGON,
    professionals: PROFESSIONALS,
    lived_experience: LIVED_EXPERIENCE,
    nothing: NOTHING,
    measures_of_change: MEASURES_OF_CHANGE,
    people: ("people", "person"),
    no: "no",
    ever: "ever",
};
