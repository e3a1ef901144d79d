//! Pictures of charts, of an invented one and of every one on the shipped record.

use resvg::tiny_skia::Pixmap;
use resvg::usvg::{Group, Node, Rect, TextChunk};

use super::{Undrawable, png, render, svg};
use crate::knowledge::{KnowledgeBase, embedded};
use crate::reply::miniature::miniature;
use crate::reply::sheet::{Chart, Party, Stance, sheet, subjects};
use crate::reply::{Form, Inquiry, Language, Subject};

fn chart(base: &KnowledgeBase, about: Subject, language: Language) -> Option<Chart> {
    sheet(base, &Inquiry::Positions { about, form: Form::Picture }, &[], language)?.chart
}

fn cause(language: Language) -> Chart {
    let about = Subject::Topic("cause".to_owned());
    chart(&miniature(), about, language).expect("there are claims on it")
}

/// A chart with all that can stand in one, more of it than any record has.
fn crowded() -> Chart {
    let mut chart = cause(Language::German);
    let stances = Stance::ALL.map(Some).into_iter().chain([None]);
    let mut words = stances.map(|stance| (stance, "Donaudampfschifffahrtsinformationen".to_owned())).cycle();
    let mut statement = chart.statements[0].clone();
    statement.text = "Wort für Wort und <i>noch</i> eines & mehr ".repeat(12);
    chart.statements = vec![statement; 8];
    let party = |at: usize| Party {
        name: format!(
            "Die {at}. Donaudampfschifffahrtsgesellschaft mit sehr beschränkter Haftung und Aussicht"
        ),
        stances: words.by_ref().take(8).collect(),
    };
    chart.parties = (0..15).map(party).collect();
    chart.title = "Positionen ".repeat(20);
    chart
}

/// The boxes of all texts, as the renderer has set them.
fn texts(group: &Group, found: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => {
                let letters = text.chunks().iter().map(TextChunk::text).collect();
                found.push((letters, text.abs_bounding_box()));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

/// Nothing runs over the edge of the page or into another text.
#[track_caller]
fn check_layout(chart: &Chart) {
    let svg = svg(chart).expect("the fonts have all of it");
    let tree = render::tree(&svg).expect("it is a document");
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    assert!(found.len() > 4, "{svg}");
    let (width, height) = (tree.size().width(), tree.size().height());
    for (at, (text, area)) in found.iter().enumerate() {
        let inside = area.left() >= 31.0
            && area.top() >= 24.0
            && area.right() <= width - 31.0
            && area.bottom() <= height - 24.0;
        assert!(inside, "`{text}` runs over the edge: {area:?} of {width} by {height}");
        for (other, its_area) in &found[..at] {
            // Glyphs may lean a hair beyond their widths.
            let apart = area.left() + 1.0 > its_area.right()
                || its_area.left() + 1.0 > area.right()
                || area.top() + 1.0 > its_area.bottom()
                || its_area.top() + 1.0 > area.bottom();
            assert!(apart, "`{text}` runs into `{other}`: {area:?}, {its_area:?}");
        }
    }
}

#[test]
fn a_picture_as_it_is_written() {
    insta::assert_snapshot!(svg(&cause(Language::English)).expect("the fonts have all of it"));
}

#[test]
fn every_picture_of_the_record_keeps_within_its_lines() {
    let base = embedded().expect("the shipped record is sound").base;
    let mut drawn = 0;
    for (_, about) in subjects(&base) {
        // Short words, long words, and another script; the miniature is drawn in all languages below.
        for language in [Language::English, Language::German, Language::Korean] {
            if let Some(chart) = chart(&base, about.clone(), language) {
                check_layout(&chart);
                drawn += 1;
            }
        }
    }
    assert!(drawn > 50, "most subjects have claims: {drawn}");
}

#[test]
fn what_is_long_is_wrapped_and_many_parties_go_on_below() {
    check_layout(&crowded());
    for language in Language::ALL {
        check_layout(&cause(language));
    }
    let mut single = cause(Language::English);
    single.parties.truncate(1);
    check_layout(&single);
}

/// The pixels of a picture, decoded anew.
fn pixels(chart: &Chart) -> Pixmap {
    Pixmap::decode_png(&png(chart).expect("it can be drawn")).expect("it is a PNG file")
}

/// How many pixels differ.
fn difference(one: &Pixmap, other: &Pixmap) -> usize {
    one.pixels().iter().zip(other.pixels()).filter(|(one, other)| one != other).count()
}

#[test]
fn a_picture_has_the_size_that_is_written_and_is_opaque() {
    for chart in [cause(Language::English), cause(Language::Korean), crowded()] {
        let size = render::tree(&svg(&chart).expect("it can be drawn")).expect("a document").size();
        let pixels = pixels(&chart);
        let expected = [size.width() * 1.5, size.height() * 1.5];
        #[expect(clippy::cast_precision_loss, reason = "pictures are not millions of pixels wide")]
        let found = [pixels.width() as f32, pixels.height() as f32];
        assert!(expected.iter().zip(found).all(|(expected, found)| (expected - found).abs() <= 1.0));
        assert!(pixels.pixels().iter().all(|pixel| pixel.alpha() == 255), "it has a ground of its own");
    }
}

#[test]
fn words_are_seen_in_the_picture() {
    let whole = cause(Language::English);
    // A letter of the same width in another place: nothing else moves.
    let mut changed = whole.clone();
    changed.footer = whole.footer.replace("2031", "2013");
    assert_ne!(whole.footer, changed.footer);
    let few = difference(&pixels(&whole), &pixels(&changed));
    assert!((20..4000).contains(&few), "two figures have changed: {few} pixels");
    let mut silent = whole.clone();
    silent.parties[0].stances[0].0 = None;
    let cell = difference(&pixels(&whole), &pixels(&silent));
    assert!(cell > 1000, "a cell has another ground and sign: {cell} pixels");
}

#[test]
fn each_language_is_drawn_in_its_letters() {
    let korean = cause(Language::Korean);
    let mut emptied = korean.clone();
    for (_, word) in emptied.parties.iter_mut().flat_map(|party| &mut party.stances) {
        word.clear();
    }
    assert!(difference(&pixels(&korean), &pixels(&emptied)) > 500, "Hangul leaves ink on the page");
}

#[test]
fn the_same_chart_is_the_same_picture() {
    assert_eq!(png(&cause(Language::French)), png(&cause(Language::French)));
}

#[test]
fn what_the_fonts_lack_is_said() {
    let mut chart = cause(Language::English);
    chart.parties[0].name = "海岸警備隊".to_owned();
    assert_eq!(png(&chart), Err(Undrawable::Character('海')));
}
