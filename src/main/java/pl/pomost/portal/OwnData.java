package pl.pomost.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that Pomost keeps about one person, as they may see and take away.
 *
 * @param letterChoices when they want letters, by kind, where they chose
 * @param groupPosts    what they wrote in threads of thematic groups
 * @param questions     what they asked experts, @param answers what they answered
 * @param groupWork     what they did in thematic groups, and offices that they wrote down
 * @param practices     what they said of practices and joint actions
 * @param agreements    what they wrote while powiats agreed on standards and answered what was sent to all
 */
public record OwnData(Login account, List<Role> roles, List<Team> teams, long workshopsAttended, List<String> signedCards, List<Text> texts, List<Deed> deeds, List<Opening> openings, List<Letter> letters,
        Map<String, String> letterChoices, List<Group> groups, List<String> groupPosts, List<String> questions, List<String> answers, List<String> agreements, GroupWork groupWork, Practices practices) {

    /** @param contacts offices that they wrote down */
    public record GroupWork(List<String> documents, List<String> minutes, List<String> meetings, List<String> decisions, List<String> contacts) {
    }

    /** @param reasons of steps of practices and joint actions */
    public record Practices(List<String> ratings, List<String> reasons) {
    }

    /** A thematic group that the person belongs or belonged to. */
    public record Group(String code, String role, LocalDate since, Optional<LocalDate> until) {
    }

    /** @param name as shown; {@code corrected} says whether the person wrote it themselves */
    public record Login(String username, String name, boolean corrected, Optional<String> email, Optional<String> loginEmail, Optional<String> phone, Optional<String> language,
            Optional<Instant> lastSeen) {
    }

    /** A role, in codes. */
    public record Role(String kind, Optional<String> powiat, Optional<String> area, Optional<Integer> stage, boolean ended) {
    }

    /** What the process of a powiat says of the person. */
    public record Team(String name, Optional<String> institution, Optional<String> function, Optional<String> email, List<String> areas) {
    }

    /** A version of a text of a plan, saved by the person. */
    public record Text(String powiat, String text, Instant at) {
    }

    /** Something done, from the history. */
    public record Deed(Instant at, String sentence) {
    }

    /** A letter to the person; its words are not kept once it has gone. */
    public record Letter(Instant at, String kind, String subject, String state) {
    }

    /** Protected data opened. */
    public record Opening(Instant at, String what) {
    }
}
