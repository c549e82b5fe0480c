//! Where the sources can be read that checks name. What each says is in `checks.ftl`.

use super::Check;
use crate::text::Message;

impl Check {
    /// The address of what `source` names, if it is on the web.
    pub fn source_address(&self) -> Option<&'static str> {
        match self.source? {
            Message::CheckSourceNcvo => Some(
                "https://knowhow.ncvo.org.uk/organisation/impact/about-impact-and-evaluation/understanding-the-language-1/understanding-the-language",
            ),
            Message::CheckSourceFriedman => Some("https://raguide.org/"),
            Message::CheckSourceNao => Some(
                "https://www.nao.org.uk/press-releases/outcome-based-payment-schemes-governments-use-of-payment-by-results-2/",
            ),
            Message::CheckSourceNhsEngland => {
                Some("https://coalitionforpersonalisedcare.org.uk/resources/a-co-production-model/")
            }
            _ => None,
        }
    }
}
