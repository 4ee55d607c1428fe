package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.QrCode;

/**
 * A live workshop as its facilitator leads it.
 *
 * @param stays  whether people may still come in to what stays open, though the workshop is over
 * @param code   by which people join; empty before the meeting has begun
 * @param join   the address that a phone opens
 * @param steps  the agenda
 * @param paused whether time stands still
 * @param shown  whether the cards of the item that is on are revealed
 * @param board  its cards as HTML, when they are; before, only what waits or is parked
 */
record LeadView(String teryt, int stage, String powiat, String title, boolean open, boolean closed, boolean stays, Optional<String> code, String join, Optional<QrCode> qr,
        List<Step> steps, boolean paused, boolean writing, boolean shown, boolean results, String word, List<String> questions,
        Optional<String> board, Order order) {

    /**
     * Who is in, and what may change.
     *
     * @param wall   how the wall shows the cards that are on
     * @param tables areas of the item's tables, or of its cards
     * @param kinds  what a parked thought can become
     * @param people who joined with a phone
     */
    record Order(boolean doorClosed, boolean locked, String wall, List<Choice> tables, List<Choice> kinds, boolean areaRequired, List<Choice> areas,
            List<Choice> people) {
    }

    /** What the stage before has left. @param cards those that the scenario carries on, and those on its parking lot */
    record Left(String title, Optional<String> summary, List<LeftCard> cards) {
    }

    /** A card of the stage before. */
    record LeftCard(String code, String area, String text, String lang, boolean parked) {
    }

    /** An item of the agenda. @param hour planned @param left what the stage before has left, in the item that opens this one */
    record Step(String code, String title, String hour, int minutes, boolean pause, boolean now, boolean begun, boolean skipped, Optional<String> prompt, String materials,
            boolean written, boolean parallel, List<Choice> questions, Optional<Left> left) {

        public boolean isVoted() {
            return !questions.isEmpty();
        }
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }

    public Optional<Step> now() {
        return steps.stream().filter(Step::now).findFirst();
    }

    public Optional<Step> next() {
        int now = steps.stream().map(Step::now).toList().indexOf(true);
        return steps.stream().skip(now + 1L).filter(step -> !step.skipped()).findFirst();
    }

    /** The item before the one that is on. */
    public Optional<Step> previous() {
        int now = steps.stream().map(Step::now).toList().indexOf(true);
        return steps.stream().limit(Math.max(0, now)).filter(step -> !step.skipped()).reduce((earlier, later) -> later);
    }
}
