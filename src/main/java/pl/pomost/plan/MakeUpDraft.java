package pl.pomost.plan;

import java.util.List;

/**
 * What people decide about the make-up of their plan.
 *
 * @param leftOut optional chapters that are not in it
 * @param order   codes of all chapters in their order; empty for the scenario's
 */
public record MakeUpDraft(List<LeftOutChapter> leftOut, List<String> order, List<OwnAnnex> annexes) {
}
