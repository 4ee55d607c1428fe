package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/**
 * A live workshop as its facilitator leads it.
 *
 * @param code   by which people join; empty before the meeting has begun
 * @param join   the address that a phone opens
 * @param steps  the agenda
 * @param paused whether time stands still
 * @param shown  whether the cards of the item that is on are revealed
 * @param board  its cards as HTML, when they are
 */
record LeadView(String teryt, int stage, String powiat, String title, boolean open, boolean closed, Optional<String> code, String join, Optional<QrCode> qr,
        List<Step> steps, boolean paused, boolean writing, boolean shown, boolean results, String word, List<String> questions,
        Optional<String> board) {

    /** An item of the agenda. @param hour planned */
    record Step(String code, String title, String hour, int minutes, boolean pause, boolean now, boolean begun, Optional<String> prompt, String materials,
            boolean written, List<Choice> questions) {

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
        return steps.stream().skip(now + 1L).findFirst();
    }
}
