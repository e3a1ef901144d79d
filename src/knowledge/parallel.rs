//! The same work on many things, shared between the processors; results in the order of the things.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// More workers than this bring nothing: the work takes milliseconds.
const MOST_WORKERS: usize = 4;

/// What the work makes of each thing. Whoever is free takes the next one.
pub(crate) fn map<'a, T: Sync, R: Send>(things: &'a [T], work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(place) else { return done };
            done.push((place, work(thing)));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(MOST_WORKERS).min(things.len());
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(worker)).collect();
        let mut done = worker();
        for other in others {
            done.extend(other.join().expect("the work does not panic"));
        }
        done
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_are_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..1000).collect();
        assert_eq!(map(&things, |thing| thing * 2), (0..1000).map(|n| n * 2).collect::<Vec<_>>());
        assert_eq!(map(&[] as &[usize], |thing| *thing), Vec::<usize>::new());
    }
}
