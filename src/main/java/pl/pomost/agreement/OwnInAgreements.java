package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is kept of somebody here, for themselves: what they wrote while powiats agreed, as they wrote it. */
@ApplicationScoped
public class OwnInAgreements {

    private final Suggestions suggestions;
    private final DraftComments comments;
    private final Voices voices;
    private final TeamAnswers answers;
    private final DraftOpinions opinions;

    OwnInAgreements(Suggestions suggestions, DraftComments comments, Voices voices, TeamAnswers answers, DraftOpinions opinions) {
        this.suggestions = suggestions;
        this.comments = comments;
        this.voices = voices;
        this.answers = answers;
        this.opinions = opinions;
    }

    /** Suggestions with their reasons, comments, reasons of voices, answers of their team that they gave, opinions that they were asked for. */
    public List<String> words(String username, UUID account) {
        Stream<String> suggested = suggestions.<Suggestion>list("madeBy", username).stream().flatMap(each -> Stream.of(each.wanted(), each.reason()));
        Stream<String> commented = comments.<DraftComment>list("madeBy", username).stream().map(DraftComment::words);
        Stream<String> voted = voices.<Voice>list("castBy", username).stream().flatMap(each -> each.reason().stream());
        Stream<String> answered = answers.<TeamAnswer>list("givenBy", username).stream().flatMap(each -> each.words().stream());
        Stream<String> advised = opinions.<DraftOpinion>list("expert", account).stream().flatMap(each -> each.words().stream());
        return Stream.of(suggested, commented, voted, answered, advised).flatMap(each -> each).filter(words -> !words.isBlank()).toList();
    }
}
