package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;

/** Where consents stand, part by part, in the order of the actions; a query for each table, however much there is in it. */
@ApplicationScoped
public class Standings {

    private final PartsNow parts;
    private final ConsentRequests requests;
    private final ConsentLinks links;
    private final ConsentQuestions questions;
    private final ConsentAnswers answers;
    private final Clock clock;

    Standings(PartsNow parts, ConsentRequests requests, ConsentLinks links, ConsentQuestions questions, ConsentAnswers answers, Clock clock) {
        this.parts = parts;
        this.requests = requests;
        this.links = links;
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    /** For the team and ROPS. @throws jakarta.ws.rs.NotFoundException for anybody else */
    public List<Standing> of(Scope scope) {
        return of(scope.requireEverything().requireEnrolment());
    }

    /** Callers hand in an enrolment of which they may see everything. */
    public List<Standing> of(UUID enrolment) {
        Map<UUID, ConsentRequest> asked = requests.of(enrolment).stream().collect(Collectors.toMap(ConsentRequest::institutionId, Function.identity()));
        if (asked.isEmpty()) {
            return parts.of(enrolment).stream().map(part -> new Standing(part, Stand.NOT_ASKED, Optional.empty(), Optional.empty(), Optional.empty(), List.of())).toList();
        }
        var book = new Book(asked, links.open(enrolment, clock.instant()), questions.of(enrolment).stream().collect(Collectors.groupingBy(ConsentQuestion::requestId)),
                answers.of(enrolment).stream().collect(Collectors.groupingBy(ConsentAnswer::questionId)));
        return parts.of(enrolment).stream().map(book::standing).toList();
    }

    /** Everything that was asked and said in one process. */
    private record Book(Map<UUID, ConsentRequest> requests, Set<UUID> open, Map<UUID, List<ConsentQuestion>> questions, Map<UUID, List<ConsentAnswer>> answers) {

        Standing standing(PartNow part) {
            Optional<ConsentRequest> request = Optional.ofNullable(requests.get(part.institutionId()));
            List<ConsentQuestion> about = request.map(each -> questions.getOrDefault(each.id(), List.of())).orElse(List.of()).stream().filter(each -> each.isAbout(part)).toList();
            Optional<ConsentQuestion> newest = about.isEmpty() ? Optional.empty() : Optional.of(about.get(about.size() - 1));
            Optional<ConsentAnswer> counts = newest.flatMap(question -> last(answers.getOrDefault(question.id(), List.of())));
            Stand stand = Standing.of(part.told(), newest.map(ConsentQuestion::told), counts.map(ConsentAnswer::reply), request.filter(each -> open.contains(each.id())).isPresent(),
                    request.flatMap(ConsentRequest::reminded).isPresent());
            return new Standing(part, stand, request, newest, counts, newestFirst(about));
        }

        private List<ConsentAnswer> newestFirst(List<ConsentQuestion> about) {
            var all = new ArrayList<ConsentAnswer>();
            about.forEach(question -> all.addAll(answers.getOrDefault(question.id(), List.of())));
            Collections.reverse(all);
            return List.copyOf(all);
        }

        private static Optional<ConsentAnswer> last(List<ConsentAnswer> all) {
            return all.stream().filter(each -> !each.isTakenBack()).reduce((earlier, later) -> later);
        }
    }
}
