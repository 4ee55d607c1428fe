package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.review.Story;

/**
 * The page of a plan's path.
 *
 * @param deadline  how long the review still has
 * @param turn      whose step comes next, where it is not the viewer's
 * @param stops     all states in their order
 * @param obstacles what would keep the plan from being accepted; empty once it is
 * @param correction address of the form that mends what was entered of the adoption; empty for those who may not
 * @param published address of the published plan
 */
record PathView(String teryt, int year, String powiat, String state, String submitted, Optional<String> deadline, boolean over, boolean draftOpen, String turn, List<Stop> stops,
        List<StepView> open, List<StepView> closed, Optional<List<Barrier>> obstacles, List<Story.Line> story, List<FileRow> files, boolean mayAddFile, String correction, Optional<String> published,
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

    /** @param name what its button says, or what it is called where it is closed; @param to name of the state that it leads to; @param reasons why it is closed; none when it is open */
    record StepView(String address, String name, String to, List<String> reasons) {
    }

    /** @param withdrawn when and why it was withdrawn; @param readable whether its content is kept; @param withdrawal address of the form that withdraws it; empty for those who may not */
    record FileRow(UUID id, String name, String purpose, int version, String kind, String signed, String hash, Optional<String> withdrawn, boolean readable, String withdrawal) {
    }
}
