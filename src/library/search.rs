//! Finding an indicator by words and by what it is.

use super::{Indicator, Level, Licence};

/// What is looked for. What is empty is not asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Words that all have to be there, in any order, in part or whole.
    pub words: String,
    /// The area.
    pub area: Option<String>,
    /// The framework.
    pub framework: Option<String>,
    /// Whom it speaks of.
    pub level: Option<Level>,
    /// The terms.
    pub licence: Option<Licence>,
}

/// What there is to choose from, each once and in alphabetical order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// The areas.
    pub areas: Vec<String>,
    /// The frameworks.
    pub frameworks: Vec<String>,
}

/// The areas and frameworks of all the indicators.
pub fn choices(indicators: &[Indicator]) -> Choices {
    let areas = indicators.iter().map(|it| it.domain.as_str());
    let frameworks = indicators.iter().flat_map(Indicator::frameworks);
    Choices {
        areas: each_once(areas.collect()),
        frameworks: each_once(frameworks.collect()),
    }
}

fn each_once(mut names: Vec<&str>) -> Vec<String> {
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup();
    names.into_iter().map(str::to_owned).collect()
}

/// The indicators that fit, in the order of the library.
pub fn search<'i>(indicators: &'i [Indicator], query: &Query) -> Vec<&'i Indicator> {
    let words = query.words.to_lowercase();
    let words: Vec<&str> = words.split_whitespace().collect();
    let fitting = indicators.iter();
    fitting
        .filter(|indicator| is_chosen(indicator, query) && has_words(indicator, &words))
        .collect()
}

fn is_chosen(indicator: &Indicator, query: &Query) -> bool {
    let area = query.area.as_ref();
    let framework = query.framework.as_ref();
    area.is_none_or(|area| *area == indicator.domain)
        && framework.is_none_or(|wanted| indicator.frameworks().any(|it| it == wanted))
        && query.level.is_none_or(|level| level == indicator.level)
        && query.licence.is_none_or(|it| it == indicator.licence)
}

fn has_words(indicator: &Indicator, words: &[&str]) -> bool {
    if words.is_empty() {
        return true;
    }
    let said = [
        &indicator.name,
        &indicator.measures,
        &indicator.domain,
        &indicator.framework,
        &indicator.framework_ref,
        &indicator.data_source,
        &indicator.hint,
    ];
    let said = said.map(|text| text.to_lowercase()).join(" ");
    words.iter().all(|word| said.contains(word))
}
