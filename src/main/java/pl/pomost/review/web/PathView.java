package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.process.Obstacle;
import pl.pomost.review.Story;

/**
 * The page of a plan's path.
 *
 * @param deadline  how long the review still has
 * @param stops     all states in their order
 * @param published address of the published plan
 */
record PathView(String teryt, int year, String powiat, String state, String submitted, Optional<String> deadline, boolean over, boolean draftOpen, List<Stop> stops,
        List<StepView> open, List<StepView> closed, List<Barrier> obstacles, List<Story.Line> story, List<FileRow> files, boolean mayAddFile, Optional<String> published,
        Optional<Integer> version) {

    /**
     * A state on the way.
     *
     * @param look is-done, is-now, is-next or is-off (was passed over)
     * @param when in words
     */
    record Stop(int number, String name, String look, String when) {

        public boolean now() {
            return look.equals("is-now");
        }
    }

    /** @param words the whole sentence, or how it begins where it is long */
    record Barrier(String words, String href, boolean blocks) {

        private static final int LONG = 200;

        static Barrier of(Obstacle obstacle) {
            String all = obstacle.message();
            int cut = all.length() > LONG ? all.lastIndexOf(' ', LONG) : -1;
            return new Barrier(cut > 0 ? all.substring(0, cut) + "…" : all, obstacle.href(), obstacle.blocksAcceptance());
        }
    }

    /** @param to name of the state that it leads to; @param reasons why it is closed; none when it is open */
    record StepView(String address, String name, String to, List<String> reasons) {
    }

    record FileRow(UUID id, String name, String purpose, int version, String kind, String signed, String hash) {
    }
}
