package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionNotes;
import pl.pomost.shared.Attribute;

/** On the page of an action: whether the institutions in it agree. For the team and ROPS. */
@ApplicationScoped
class ConsentNotes implements ActionNotes {

    private final Standings standings;

    ConsentNotes(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<Attribute> of(Scope scope, Action action) {
        if (!scope.everything()) {
            return List.of();
        }
        Stream<Standing> parts = standings.of(scope).stream().filter(each -> each.now().action().equals(action.code()));
        List<Attribute.Line> lines = parts.map(each -> new Attribute.Line(each.now().institutionName() + " – " + SpokenConsents.words(each),
                "/powiaty/" + scope.teryt() + "/zgody/" + each.now().institution(), "")).toList();
        return lines.isEmpty() ? List.of() : List.of(new Attribute("Zgody instytucji", "", lines));
    }
}
