//! Places on a line as near as can be to where they are wished, in a given order and at given
//! distances: isotonic regression by pooling adjacent violators (Ayer et al. 1955; Best and
//! Chakravarti 1990), exact and in linear time.

/// Places nearest (in weighted squares) to `wishes`, each a place and its weight, such that
/// each is at least the gap between them after the one before. `gaps` is one shorter.
pub(super) fn nearest(wishes: &[(f64, f64)], gaps: &[f64]) -> Vec<f64> {
    let mut pools: Vec<Pool> = Vec::with_capacity(wishes.len());
    let mut shifts = Vec::with_capacity(wishes.len());
    let mut shift = 0.0;
    for (place, (wish, weight)) in wishes.iter().enumerate() {
        if place > 0 {
            shift += gaps[place - 1];
        }
        shifts.push(shift);
        let mut pool = Pool {
            sum: (wish - shift) * weight,
            weight: *weight,
            members: 1,
        };
        while let Some(before) = pools.pop_if(|before| before.middle() >= pool.middle()) {
            pool = pool.merged(&before);
        }
        pools.push(pool);
    }
    let places = pools.iter().flat_map(|pool| {
        let middle = pool.middle();
        std::iter::repeat_n(middle, pool.members)
    });
    places
        .zip(shifts)
        .map(|(place, shift)| place + shift)
        .collect()
}

/// Neighbours that touch.
struct Pool {
    sum: f64,
    weight: f64,
    members: usize,
}

impl Pool {
    fn middle(&self) -> f64 {
        self.sum / self.weight
    }

    fn merged(&self, other: &Pool) -> Pool {
        Pool {
            sum: self.sum + other.sum,
            weight: self.weight + other.weight,
            members: self.members + other.members,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn wishes_are_met_where_they_can_be() {
        let even = [(0.0, 1.0), (10.0, 1.0), (30.0, 1.0)];
        assert_eq!(nearest(&even, &[5.0, 5.0]), [0.0, 10.0, 30.0]);
    }

    #[test]
    fn neighbours_that_want_the_same_place_share_it_by_weight() {
        let same = [(0.0, 1.0), (0.0, 1.0)];
        assert_eq!(nearest(&same, &[10.0]), [-5.0, 5.0]);
        let heavy = [(0.0, 3.0), (0.0, 1.0)];
        assert_eq!(nearest(&heavy, &[10.0]), [-2.5, 7.5]);
        assert_eq!(nearest(&[], &[]), [0.0; 0]);
    }
}
