package pl.pomost.agreement.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Look;

/**
 * Something that was sent to teams, with what all of them answered.
 *
 * @param standard  address and words of the standard; empty for anything else
 * @param withdrawn why it was taken back; empty while it stands
 * @param reads     whether the viewer may read what all teams answered
 * @param mayManage whether the viewer may take it back
 */
record DispatchView(String code, String title, String kind, String story, Look state, Optional<Standard> standard, String words, Optional<String> withdrawn, List<Fact> facts,
        List<Line> lines, boolean reads, boolean mayManage) {

    record Standard(String address, String words) {
    }

    record Fact(String label, long number) {
    }

    /** @param answer empty while the team is silent. @param marks that it came late, that it was changed */
    record Line(String powiat, Optional<Look> answer, String words, String day, List<String> marks) {
    }

    /** A line of a list of what was sent. */
    record Row(String address, String code, String title, String kind, String sender, Look state, String answers) {
    }
}
