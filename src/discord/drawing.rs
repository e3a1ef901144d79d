//! Pictures are drawn here: off the runtime's threads, one at a time, and no longer than Discord waits.
//!
//! The last ones are kept, for a chart holds its revision and language and is drawn the same each time. The
//! fonts are read when the first one is drawn; a bot that is asked for none never reads them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use thiserror::Error;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::limits;
use crate::picture::{self, Undrawable};
use crate::reply::sheet::Chart;

/// What the file of a picture is called.
pub(super) const PICTURE: &str = "positions.png";

/// How long a picture may take, with waiting for those before it: Discord waits three seconds, and the
/// words that go out instead need some of them.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many pictures are kept, of some 100 KB each.
const KEPT: usize = 32;

/// Draws pictures, and keeps the last ones.
#[derive(Debug)]
pub(super) struct Studio {
    kept: Mutex<VecDeque<(Chart, Arc<[u8]>)>>,
    /// One picture at a time, so that questions are answered meanwhile.
    desk: Arc<Semaphore>,
}

/// Why a picture is not sent.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(super) enum NotDrawn {
    #[error(transparent)]
    Undrawable(#[from] Undrawable),
    #[error("drawing it came to a fault of the program")]
    Fault,
    #[error("it was not drawn in time")]
    Late,
    #[error("it is larger than Discord takes")]
    TooLarge,
}

impl Default for Studio {
    fn default() -> Self {
        Self { kept: Mutex::default(), desk: Arc::new(Semaphore::new(1)) }
    }
}

impl Studio {
    /// The picture of a chart, as a PNG file.
    pub(super) async fn draw(&self, chart: &Chart) -> Result<Arc<[u8]>, NotDrawn> {
        match self.kept(chart) {
            Some(file) => Ok(file),
            None => timeout(PATIENCE, self.draw_anew(chart)).await.unwrap_or(Err(NotDrawn::Late)),
        }
    }

    async fn draw_anew(&self, chart: &Chart) -> Result<Arc<[u8]>, NotDrawn> {
        let place = Arc::clone(&self.desk).acquire_owned().await.map_err(|_| NotDrawn::Fault)?;
        // Whoever was there before may have drawn the same.
        if let Some(file) = self.kept(chart) {
            return Ok(file);
        }
        let wanted = chart.clone();
        let drawing = spawn_blocking(move || {
            let drawn = picture::png(&wanted);
            // The desk is free when the drawing is done, even if nobody waits for it any more.
            drop(place);
            drawn
        });
        let file: Arc<[u8]> = drawing.await.map_err(|_| NotDrawn::Fault)??.into();
        if file.len() > limits::ATTACHMENT {
            return Err(NotDrawn::TooLarge);
        }
        self.keep(chart.clone(), Arc::clone(&file));
        Ok(file)
    }

    fn kept(&self, chart: &Chart) -> Option<Arc<[u8]>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(known, _)| known == chart).map(|(_, file)| Arc::clone(file))
    }

    fn keep(&self, chart: Chart, file: Arc<[u8]>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front((chart, file));
        kept.truncate(KEPT);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{NotDrawn, Studio};
    use crate::picture::Undrawable;
    use crate::reply::miniature::miniature;
    use crate::reply::sheet::{Chart, sheet};
    use crate::reply::{Form, Inquiry, Language, Subject};

    fn chart(language: Language) -> Chart {
        let inquiry = Inquiry::Positions { about: Subject::Topic("cause".into()), form: Form::Picture };
        sheet(&miniature(), &inquiry, &[], language).and_then(|sheet| sheet.chart).expect("it is there")
    }

    #[tokio::test]
    async fn a_picture_is_drawn_once() {
        let studio = Studio::default();
        let first = studio.draw(&chart(Language::English)).await.expect("it can be drawn");
        let again = studio.draw(&chart(Language::English)).await.expect("it was drawn");
        assert!(Arc::ptr_eq(&first, &again), "it is kept");
        let other = studio.draw(&chart(Language::Korean)).await.expect("it can be drawn");
        assert_ne!(first, other);
    }

    #[tokio::test]
    async fn what_the_fonts_lack_is_not_drawn() {
        let mut chart = chart(Language::English);
        chart.title = "記録".to_owned();
        let drawn = Studio::default().draw(&chart).await;
        assert_eq!(drawn, Err(NotDrawn::Undrawable(Undrawable::Character('記'))));
    }
}
