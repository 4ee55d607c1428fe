package pl.pomost.workshop;

import java.util.List;
import java.util.Map;

/**
 * What a hall has voted, as all its screens may show it: sums, without who voted how.
 *
 * @param cards  that everybody may see
 * @param groups titles by code
 */
public record HallResults(Ledger ledger, List<HallCard> cards, Map<String, String> groups) {
}
