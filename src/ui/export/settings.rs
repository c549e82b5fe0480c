//! What can be said about a format: which table, or how the specification is written. What the
//! specification is like is kept with the framework, so that page, preview and file agree.

use super::job::is_specification;
use super::{ExportChoice, ExportPanelProps, Format};
use crate::edit::{Edit, SpecificationEdit};
use crate::export::{FileFormat, SheetKind};
use crate::model::{Framework, Language, Profile, SectionName};
use crate::spec::{section_heading, sections_of};
use crate::text::{Message, Phrase};
use crate::ui::clock;
use crate::ui::desk::Desk;
use crate::ui::field::{SelectField, choices};
use crate::ui::specification::print_section;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The languages that our words are there in.
const OURS: [Message; 1] = [Message::ExportEnglish];
/// The languages that people's own words can be said to be in.
const OWN: [(Language, Message); 2] = [
    (Language::English, Message::ExportEnglish),
    (Language::Welsh, Message::ExportWelsh),
];

/// What can be said about the format that is chosen.
pub fn settings(
    desk: &Desk,
    props: &ExportPanelProps,
    choice: ExportChoice,
    choose: &Callback<ExportChoice>,
) -> Html {
    let content = match choice.format {
        Some(Format::File(FileFormat::Csv)) => table(desk, choice, choose),
        Some(format) if is_specification(format) => specification(desk, props, choice, choose),
        _ => return Html::default(),
    };
    html! { <div class="export-settings">{ content }</div> }
}

fn table(desk: &Desk, choice: ExportChoice, choose: &Callback<ExportChoice>) -> Html {
    let names = SheetKind::ALL.map(sheet_name);
    let chosen = SheetKind::ALL.iter().position(|kind| *kind == choice.table);
    let on_choose = choose.reform(move |place: Option<usize>| {
        let table = place.and_then(|place| SheetKind::ALL.get(place));
        ExportChoice {
            table: table.copied().unwrap_or(choice.table),
            ..choice
        }
    });
    html! {
        <SelectField id="export-table" label={desk.get(Message::ExportTable)}
            choices={choices(desk, &names)} {chosen} {on_choose} />
    }
}

fn sheet_name(kind: SheetKind) -> Message {
    match kind {
        SheetKind::Measures => Message::SheetMeasures,
        SheetKind::Risks => Message::SheetRisks,
        SheetKind::Coproduction => Message::SheetCoproduction,
        SheetKind::Costs => Message::SheetCosts,
    }
}

fn specification(
    desk: &Desk,
    props: &ExportPanelProps,
    choice: ExportChoice,
    choose: &Callback<ExportChoice>,
) -> Html {
    let framework = &*props.framework;
    html! {
        <>
            { profile(desk, framework) }
            if let Some(earlier) = &props.earlier { { since(desk, earlier, choice, choose) } }
            if choice.format == Some(Format::Pdf) { { attached(desk, choice, choose) } }
            { sections(desk, framework) }
            { languages(desk, framework) }
        </>
    }
}

fn profile(desk: &Desk, framework: &Framework) -> Html {
    let own = framework.specification.profile;
    let chosen = Profile::ALL.iter().position(|profile| *profile == own);
    let on_choose = {
        let desk = desk.clone();
        Callback::from(move |place: Option<usize>| {
            if let Some(profile) = place.and_then(|place| Profile::ALL.get(place)) {
                let said = Phrase::new(Message::SpecificationProfileChosen)
                    .with("profile", profile_name(*profile));
                let edit = SpecificationEdit::Profile(*profile);
                desk.edit_and_say(Edit::Specification(edit), said);
            }
        })
    };
    html! {
        <SelectField id="export-profile" label={desk.get(Message::SpecificationProfile)} hint={Message::ExportProfileHint}
            choices={choices(desk, &Profile::ALL.map(profile_name))} {chosen} {on_choose} />
    }
}

fn profile_name(profile: Profile) -> Message {
    match profile {
        Profile::Full => Message::SpecificationProfileFull,
        Profile::ShortForm => Message::SpecificationProfileShortForm,
        Profile::Council => Message::SpecificationProfileCouncil,
        Profile::Proposal => Message::SpecificationProfileProposal,
        Profile::EasyRead => Message::SpecificationProfileEasyRead,
    }
}

fn since(
    desk: &Desk,
    earlier: &Framework,
    choice: ExportChoice,
    choose: &Callback<ExportChoice>,
) -> Html {
    let label = match clock::day_of(&earlier.updated_at) {
        Some(date) => desk.say(&Phrase::new(Message::ExportSince).with("date", date)),
        None => desk.get(Message::ExportSinceEarlier),
    };
    let onchange = choose.reform(move |says_changes| ExportChoice {
        says_changes,
        ..choice
    });
    check("since", label, None, choice.says_changes, &onchange)
}

fn attached(desk: &Desk, choice: ExportChoice, choose: &Callback<ExportChoice>) -> Html {
    let label = desk.get(Message::ExportAttached);
    let hint = desk.get(Message::ExportAttachedHint);
    let onchange = choose.reform(move |is_attached| ExportChoice {
        is_attached,
        ..choice
    });
    check("attached", label, Some(hint), choice.is_attached, &onchange)
}

/// The sections of the profile, each with a box to tick, folded away under how many there are.
fn sections(desk: &Desk, framework: &Framework) -> Html {
    let specification = &framework.specification;
    let all: Vec<SectionName> = sections_of(specification.profile).collect();
    let printed = all.iter().filter(|name| specification.prints(**name));
    let summary = match (printed.count(), all.len()) {
        (printed, count) if printed == count => {
            Phrase::new(Message::ExportSectionsAll).with("count", count)
        }
        (printed, count) => Phrase::new(Message::ExportSectionsSome)
            .with("printed", printed)
            .with("count", count),
    };
    let section = |name: &SectionName| {
        let (desk_to_edit, name) = (desk.clone(), *name);
        let onchange =
            Callback::from(move |is_printed| print_section(&desk_to_edit, name, is_printed));
        let label = desk.get(section_heading(name));
        check(
            name.id(),
            label,
            None,
            specification.prints(name),
            &onchange,
        )
    };
    html! {
        <details class="export-more">
            <summary>{ desk.say(&summary) }</summary>
            <p class="hint">{ desk.get(Message::ExportSectionsHint) }</p>
            <div class="export-sections">{ for all.iter().map(section) }</div>
        </details>
    }
}

fn languages(desk: &Desk, framework: &Framework) -> Html {
    let own = OWN
        .iter()
        .position(|(language, _)| *language == framework.language);
    let name = own.and_then(|place| OWN.get(place));
    let name = name.map_or(Message::ExportEnglish, |(_, name)| *name);
    let summary = Phrase::new(Message::ExportLanguage).with("language", name);
    let on_choose = {
        let desk = desk.clone();
        Callback::from(move |place: Option<usize>| {
            if let Some((language, _)) = place.and_then(|place| OWN.get(place)) {
                desk.edit(Edit::Language(*language));
            }
        })
    };
    html! {
        <details class="export-more">
            <summary>{ desk.say(&summary) }</summary>
            <SelectField id="export-our-words" label={desk.get(Message::ExportOurWords)} hint={Message::ExportOurWordsHint}
                choices={choices(desk, &OURS)} chosen={0} on_choose={Callback::noop()} />
            <SelectField id="export-own-words" label={desk.get(Message::ExportOwnWords)} hint={Message::ExportOwnWordsHint}
                choices={choices(desk, &OWN.map(|(_, name)| name))} chosen={own} {on_choose} />
        </details>
    }
}

/// A box to tick, with what helps to decide.
fn check(
    name: &str,
    label: String,
    hint: Option<String>,
    checked: bool,
    choose: &Callback<bool>,
) -> Html {
    let id = format!("export-{name}");
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let onchange = choose.reform(|event: Event| {
        let field = event.target_unchecked_into::<HtmlInputElement>();
        field.checked()
    });
    html! {
        <div class="check export-check" key={id.clone()}>
            <input type="checkbox" id={id.clone()} aria-describedby={hint_id.clone()} {checked} {onchange} />
            <div>
                <label for={id}>{ label }</label>
                if let Some(hint) = hint { <p class="hint" id={hint_id}>{ hint }</p> }
            </div>
        </div>
    }
}
