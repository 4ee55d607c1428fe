package pl.pomost.region.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.directory.Editions;
import pl.pomost.region.PowiatRow;
import pl.pomost.region.RegionOverview;
import pl.pomost.region.SignedDeclarations;
import pl.pomost.region.SignedDeclarations.Signature;
import pl.pomost.region.SignedDeclarations.Signed;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;

/** Makes the page of declarations. */
@ApplicationScoped
class DeclarationPages {

    private final SignedDeclarations declarations;
    private final RegionOverview region;
    private final Editions editions;

    DeclarationPages(SignedDeclarations declarations, RegionOverview region, Editions editions) {
        this.declarations = declarations;
        this.region = region;
        this.editions = editions;
    }

    /** @param scans whether the viewer may look at scans */
    List<DeclarationView> all(boolean scans) {
        List<PowiatRow> powiats = rows();
        return declarations.all().stream().map(each -> view(each, powiats, scans)).toList();
    }

    List<Choice> choices() {
        return declarations.all().stream().map(each -> new Choice(each.code(), each.title())).toList();
    }

    List<Choice> powiats() {
        return rows().stream().map(row -> new Choice(row.teryt(), row.fullName())).toList();
    }

    private List<PowiatRow> rows() {
        return editions.byYearOrNewest(Optional.empty()).map(edition -> region.of(edition.year())).orElse(List.of());
    }

    private static DeclarationView view(Signed signed, List<PowiatRow> powiats, boolean scans) {
        Set<String> signing = signed.signatures().stream().flatMap(signature -> signature.powiat().stream()).collect(Collectors.toSet());
        List<DeclarationView.Tile> tiles = powiats.stream().map(row -> new DeclarationView.Tile(row.shortName(), row.shortName().substring(0, Math.min(4, row.shortName().length())),
                row.city(), signing.contains(row.teryt()), row.column() + 1, row.row() + 1)).toList();
        return new DeclarationView(signed.code(), signed.version(), signed.title(), signed.occasion(), day(signed.signedOn()), signed.paragraphs(), signed.source(), tiles,
                signed.signatures().stream().map(signature -> row(signature, scans)).toList(), signed.complete());
    }

    private static DeclarationView.Row row(Signature signature, boolean scans) {
        DeclarationView.Row row = DeclarationView.Row.of(signature, day(signature.signedOn()));
        return scans ? row : new DeclarationView.Row(row.body(), row.person(), row.day(), Optional.empty());
    }

    private static String day(Optional<java.time.LocalDate> date) {
        return date.map(Dates::inWords).orElse("");
    }
}
