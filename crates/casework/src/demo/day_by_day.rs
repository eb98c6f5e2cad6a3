//! What has been written, in the order in which it would have come.

use std::collections::BTreeMap;

use makker_domain::clock::Timestamp;
use makker_store::Delivery;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The operations of these deliveries day by day, as if the laptops had met every evening: what happened last in any family
/// is what came last. The batches come with the last day.
pub(super) fn day_by_day<const N: usize>(deliveries: [Delivery; N]) -> Vec<Delivery> {
    let mut days: BTreeMap<(i64, usize), Delivery> = BTreeMap::new();
    let mut vouched = Vec::new();
    for (number, delivery) in deliveries.into_iter().enumerate() {
        let Delivery {
            kind,
            mut ops,
            batches,
        } = delivery;
        let empty = || Delivery {
            kind,
            ops: Vec::new(),
            batches: Vec::new(),
        };
        ops.sort_by_key(|op| op.header.claimed_at.at);
        for op in ops {
            let day = day_of(op.header.claimed_at.at);
            days.entry((day, number)).or_insert_with(empty).ops.push(op);
        }
        vouched.push(Delivery { batches, ..empty() });
    }
    days.into_values().chain(vouched).collect()
}

fn day_of(at: Timestamp) -> i64 {
    at.unix_ms().div_euclid(DAY_MS)
}
