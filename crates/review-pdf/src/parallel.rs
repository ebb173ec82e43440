//! Work done side by side, on all cores of the machine.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Does `work` on each item, a thread for each of `states`, which it may use as it likes; the results are in the order
/// of the items, whichever thread was the faster.
pub(crate) fn map<State: Send, Item, Out: Send>(
    states: Vec<State>,
    items: impl IntoIterator<Item = Item, IntoIter: Send>,
    work: impl Fn(&mut State, Item) -> Out + Sync,
) -> Vec<Out> {
    // Items differ in size: whoever is done takes the next.
    let queue = Mutex::new(items.into_iter().enumerate());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let run = |mut state: State| {
        let mut done = Vec::new();
        while let Some((index, item)) = next() {
            done.push((index, work(&mut state, item)));
        }
        done
    };
    let run = &run;
    let mut done: Vec<(usize, Out)> = thread::scope(|scope| {
        let threads: Vec<_> = states.into_iter().map(|state| scope.spawn(move || run(state))).collect();
        let results = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        results.flatten().collect()
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, out)| out).collect()
}

/// How many threads are worth their while for so many items.
pub(crate) fn threads(items: usize) -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..1_000).collect();
        let squares = map(vec![0_u64; 4], &items, |calls, &item| {
            *calls += 1;
            (item * item, *calls)
        });
        assert!(squares.iter().map(|(square, _)| *square).eq(items.iter().map(|item| item * item)));
        assert!(map(Vec::<()>::new(), Vec::<u64>::new(), |(), item| item).is_empty());
    }

    #[test]
    #[should_panic(expected = "the third")]
    fn a_panic_is_passed_on() {
        map(vec![(); 2], [1, 2, 3], |(), item| assert!(item < 3, "the third"));
    }
}
