//! What was found, in place: beside the field, the item or the link it is about. It is quiet: a
//! mark, a sentence, a change that settles it, and the way to *Review* for why.

use super::fix::FixButton;
use super::group::finding_id;
use super::{SUMMARY, severity_class, severity_mark};
use crate::check::{Family, Finding, Severity};
use crate::editor::{Action, Findings, Page, Part};
use crate::model::Id;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// What it is about.
#[derive(Properties, PartialEq)]
pub struct FindingsAtProps {
    /// The item, link, measure or criterion.
    pub id: Id,
    /// Its fields, as files name them; none for all of them.
    #[prop_or_default]
    pub fields: &'static [&'static str],
    /// What the findings are to be about; none for anything.
    #[prop_or_default]
    pub families: &'static [Family],
    /// The element that they describe.
    #[prop_or_default]
    pub describes: Option<AttrValue>,
    /// Whether what comes up while the page is shown is said: a contradiction was made here. Where
    /// each change is said by itself, nothing is to talk over that.
    #[prop_or_default]
    pub says_news: bool,
    /// Whether nothing is to be found yet, as in an item that is about to be named.
    #[prop_or_default]
    pub waits: bool,
}

/// What was found; nothing where nothing is.
#[component]
pub fn FindingsAt(props: &FindingsAtProps) -> Html {
    let desk = use_desk();
    let findings = use_context::<Option<Findings>>().flatten();
    let found: Vec<_> = findings.iter().flat_map(|it| found_at(it, props)).collect();
    use_news(&desk, &found, findings.is_some() && props.says_news);
    let id = format!(
        "found-{}-{}",
        props.id,
        props.fields.first().unwrap_or(&"all")
    );
    let described = props.describes.as_ref().map(|_| id);
    let of_field = described.clone().filter(|_| !found.is_empty());
    use_description(&desk, props.describes.clone(), of_field);
    let Some(findings) = findings.filter(|_| !found.is_empty()) else {
        return Html::default();
    };
    html! {
        <ul class="found-at" id={described}>
            { for found.iter().map(|finding| view(&desk, &findings, finding)) }
        </ul>
    }
}

fn found_at<'a>(
    findings: &'a Findings,
    props: &'a FindingsAtProps,
) -> impl Iterator<Item = Rc<Finding>> {
    let about = findings.about(&props.id).filter(|_| !props.waits);
    about.filter(|finding| is_at(finding, props)).cloned()
}

/// Whether a finding belongs beside this. One about many places is said at the first alone, because
/// the same sentence at each of them would shout.
fn is_at(finding: &Finding, props: &FindingsAtProps) -> bool {
    let Some(place) = finding.places.first() else {
        return false;
    };
    let (fields, families) = (props.fields, props.families);
    let field = place.field.unwrap_or_default();
    place.id == props.id
        && (fields.is_empty() || fields.contains(&field))
        && (families.is_empty() || families.contains(&finding.check.family))
        && finding.severity != Severity::Good
}

fn view(desk: &Desk, findings: &Findings, finding: &Rc<Finding>) -> Html {
    let why = {
        let (desk, finding) = (desk.clone(), Rc::clone(finding));
        Callback::from(move |_: MouseEvent| {
            desk.act(Action::Show(Page::Part(Part::Review)));
            desk.focus_first_later(vec![finding_id(&finding), SUMMARY.to_owned()]);
        })
    };
    html! {
        <li class={classes!("found", severity_class(finding.severity))} key={finding_id(finding)}>
            { severity_mark(finding.severity) }
            <div class="found-words">
                <p dir="auto"><span class="visually-hidden">{ desk.get(finding.severity.name()) }{ ": " }</span>{ desk.say(&finding.message) }{ " " }
                    <button type="button" class="link-button" onclick={why}>{ desk.get(Message::ReviewWhy) }<span class="visually-hidden">{ " " }{ desk.say(&finding.message) }</span></button>
                </p>
                if let Some(fix) = &finding.fix {
                    <FixButton of={findings.of.clone()} fix={fix.clone()} next={Vec::new()} />
                }
            </div>
        </li>
    }
}

/// Says what has come up since the page was shown and is to fix.
#[hook]
fn use_news(desk: &Desk, found: &[Rc<Finding>], says: bool) {
    let said = use_mut_ref(|| None::<Vec<Rc<Finding>>>);
    let to_fix = found.iter().filter(|it| it.severity == Severity::Fix);
    let now: Vec<Rc<Finding>> = to_fix.cloned().collect();
    let desk = desk.clone();
    use_effect(move || {
        if !says {
            return;
        }
        if let Some(before) = said.replace(Some(now.clone())) {
            let is_new = |it: &&Rc<Finding>| !before.iter().any(|old| old.is_same(it));
            if let Some(new) = now.iter().find(is_new) {
                desk.act(Action::Announce(new.message.clone()));
            }
        }
    });
}

/// Ties what was found to the field it is about, beside what describes the field already.
#[hook]
fn use_description(desk: &Desk, field: Option<AttrValue>, id: Option<String>) {
    let desk = desk.clone();
    use_effect(move || {
        let Some(element) = field.and_then(|field| desk.element(&field)) else {
            return;
        };
        let described = element
            .get_attribute("aria-describedby")
            .unwrap_or_default();
        let others = described
            .split_whitespace()
            .filter(|it| !it.starts_with("found-"));
        let ids: Vec<&str> = others.chain(id.as_deref()).collect();
        let wanted = ids.join(" ");
        if wanted.is_empty() {
            // Taking away what is not there does nothing.
            let _ = element.remove_attribute("aria-describedby");
        } else if wanted != described {
            let _ = element.set_attribute("aria-describedby", &wanted);
        }
    });
}
