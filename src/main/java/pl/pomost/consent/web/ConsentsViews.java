package pl.pomost.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.consent.AskInstitutions;
import pl.pomost.consent.Consents;
import pl.pomost.consent.PartNow;
import pl.pomost.consent.Stand;
import pl.pomost.consent.Standing;
import pl.pomost.consent.Standings;
import pl.pomost.mail.Post;

/** Makes the page on which all consents of a plan are seen, by institution and by action. */
@ApplicationScoped
class ConsentsViews {

    private static final int HUNDRED = 100;

    private final Standings standings;
    private final StandLooks looks;
    private final Post post;
    private final ConsentsTexts texts;

    ConsentsViews(Standings standings, StandLooks looks, Post post, ConsentsTexts texts) {
        this.standings = standings;
        this.looks = looks;
        this.post = post;
        this.texts = texts;
    }

    ConsentsView of(Scope scope) {
        List<Standing> all = standings.of(scope);
        Consents sums = Consents.of(all);
        return new ConsentsView(scope.teryt(), scope.powiat().name(), scope.coordinates(), post.isOn(), AskInstitutions.reachable(all).size(), sentence(sums), sums.all(),
                shares(all), grouped(all, PartNow::institution).values().stream().map(this::row).toList(), grouped(all, PartNow::action).values().stream().map(this::task).toList());
    }

    private String sentence(Consents sums) {
        return sums.begun() ? texts.sums(sums.answered(), sums.all(), HUNDRED * sums.answered() / sums.all(), sums.agreed(), sums.of(Stand.WITH_CHANGE), sums.of(Stand.DECLINED),
                sums.missing()) : texts.sumsBefore(sums.all());
    }

    private List<ConsentsView.Share> shares(List<Standing> some) {
        Consents counts = Consents.of(some);
        return Stream.of(Stand.values()).filter(stand -> counts.of(stand) > 0).map(stand -> new ConsentsView.Share(looks.of(stand), counts.of(stand))).toList();
    }

    private static Map<String, List<Standing>> grouped(List<Standing> all, Function<PartNow, String> by) {
        return all.stream().collect(Collectors.groupingBy(each -> by.apply(each.now()), LinkedHashMap::new, Collectors.toList()));
    }

    private ConsentsView.Row row(List<Standing> own) {
        Consents counts = Consents.of(own);
        PartNow any = own.get(0).now();
        return new ConsentsView.Row(any.institution(), any.institutionName(), AskInstitutions.address(own).isPresent(), counts.answered(), counts.all(), shares(own));
    }

    private ConsentsView.Task task(List<Standing> own) {
        PartNow any = own.get(0).now();
        return new ConsentsView.Task(any.action(), any.told().title(), any.area(), own.stream()
                .map(each -> new ConsentsView.Member(each.now().institution(), each.now().institutionName(), looks.of(each.now().part()), looks.of(each.stand()))).toList());
    }
}
