package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;

/** Reads what one institution was asked. What it was asked about and is in the plan no more is left out. */
@ApplicationScoped
class AskedByLink {

    private final Standings standings;
    private final Enrolments enrolments;
    private final Powiats powiats;

    AskedByLink(Standings standings, Enrolments enrolments, Powiats powiats) {
        this.standings = standings;
        this.enrolments = enrolments;
        this.powiats = powiats;
    }

    OpenedLink of(ConsentRequest request) {
        Enrolment process = enrolments.findById(request.enrolmentId());
        Answering answering = Answering.in(process.planState());
        List<OpenedLink.Item> items = standings.of(request.enrolmentId()).stream().filter(each -> each.now().institutionId().equals(request.institutionId()))
                .flatMap(each -> each.asked().stream().map(question -> new OpenedLink.Item(question, each.counts(), answering.allows(each.counts().isPresent())))).toList();
        return new OpenedLink(powiats.findById(process.powiat()).name(), request.institutionName(), request.answerBy(), items);
    }
}
