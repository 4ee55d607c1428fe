package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.Plan;
import pl.pomost.plan.Plans;
import pl.pomost.plan.Strategy;
import pl.pomost.plan.StrategyDocuments;
import pl.pomost.review.SignedFile;
import pl.pomost.review.SignedFileRow;
import pl.pomost.review.SignedFiles;

/** What lies with a plan and goes to the office's files with it: documents of strategies, and what was signed of this version. */
@ApplicationScoped
class PackageAttachments {

    private static final int MOST_TITLE = 300;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final Plans plans;
    private final StrategyDocuments strategies;
    private final SignedFiles signed;

    PackageAttachments(Plans plans, StrategyDocuments strategies, SignedFiles signed) {
        this.plans = plans;
        this.strategies = strategies;
        this.signed = signed;
    }

    /** Their sums: the same for as long as they are. */
    String mark(UUID enrolment, int version) {
        Stream<String> ofStrategies = plans.findByIdOptional(enrolment).map(Plan::strategies).orElse(List.of()).stream()
                .flatMap(strategy -> strategy.kept().stream()).map(Strategy.KeptFile::sha256);
        return Stream.concat(ofStrategies, signedOf(enrolment, version).map(SignedFileRow::sha256)).collect(Collectors.joining(" "));
    }

    private Stream<SignedFileRow> signedOf(UUID enrolment, int version) {
        return signed.of(enrolment).stream().filter(row -> row.versionNumber() == version && !row.isWithdrawn());
    }

    /**
     * Read one after the other.
     *
     * @throws PackageParts.TooLarge when they are more than a package may hold
     */
    List<PackagePart> of(UUID enrolment, PackageFacts facts) {
        PackageParts parts = new PackageParts();
        strategies.of(enrolment).forEach(kept -> {
            String name = "%s_zalacznik_%02d_%s%s".formatted(facts.base(), parts.next(), AsciiName.of(kept.title()), kept.document().ending());
            parts.add(new PackagePart(name, kept.title().substring(0, Math.min(MOST_TITLE, kept.title().length())), kept.document().type(), false, kept.document().content()));
        });
        signedOf(enrolment, facts.version()).flatMap(row -> signed.of(enrolment, row.id()).stream()).flatMap(file -> file.paper().stream())
                .forEach(paper -> parts.add(new PackagePart("%s_podpisany_%02d%s".formatted(facts.base(), parts.next(), ending(paper.name())), paper.name(), paper.type(),
                        false, paper.content())));
        return parts.all();
    }

    /** Programs that check signatures go by it. */
    private static String ending(String name) {
        return ENDING.matcher(name).results().map(MatchResult::group).reduce((one, later) -> later).orElse("").toLowerCase(Locale.ROOT);
    }
}
