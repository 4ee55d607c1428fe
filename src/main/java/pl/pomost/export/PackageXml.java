package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.OfficeData;

/** {@code metadane.xml}: what is in a package, in the shape that {@code schema/metadane.xsd} describes. */
final class PackageXml {

    static final String SPACE = "urn:pomost:metadane:1";
    private static final String LANGUAGE = "pl";

    private final PackageFacts facts;
    private final XmlPart xml;

    private PackageXml(PackageKind kind, PackageFacts facts) {
        this.facts = facts;
        this.xml = new XmlPart("metadane", "xmlns", SPACE, "rodzaj", kind.name());
    }

    static byte[] of(PackageKind kind, PackageFacts facts, List<PackagePart> parts) {
        PackageXml written = new PackageXml(kind, facts);
        written.plan();
        if (kind == PackageKind.EZD) {
            written.filed();
        }
        written.published();
        written.adopted();
        written.changes();
        written.parts(parts);
        return written.xml.bytes();
    }

    private void plan() {
        xml.open("plan").said("identyfikator", facts.identifier()).said("tytul", facts.title()).said("podmiot", facts.powiat(), "teryt", facts.teryt())
                .said("edycja", facts.edition()).said("wersja", facts.label(), "numer", String.valueOf(facts.version())).said("typ", "tekst").said("jezyk", LANGUAGE);
        facts.from().ifPresent(day -> xml.said("obowiazujeOd", day.toString()));
        facts.to().ifPresent(day -> xml.said("obowiazujeDo", day.toString()));
        xml.said("adres", facts.address()).close();
    }

    private void filed() {
        OfficeData office = facts.office();
        xml.open("sprawa");
        maybe("znak", facts.caseNumber());
        maybe("jrwa", office.jrwa());
        maybe("kategoria", office.keptFor());
        maybe("adresDoreczen", office.address());
        xml.close();
    }

    private void published() {
        xml.open("udostepnienie");
        maybe("wytworzyl", facts.author());
        xml.said("dataWytworzenia", facts.madeOn().toString());
        maybe("opublikowal", facts.publisher());
        facts.publishedOn().ifPresent(day -> xml.said("dataPublikacji", day.toString()));
        xml.close();
    }

    private void adopted() {
        facts.adopted().ifPresent(adopted -> xml.open("przyjecie").said("akt", adopted.act()).said("numer", adopted.number()).said("data", adopted.on().toString())
                .said("organ", adopted.organ()).close());
    }

    private void maybe(String name, Optional<String> text) {
        text.filter(words -> !words.isBlank()).ifPresent(words -> xml.said(name, words));
    }

    private void changes() {
        xml.open("rejestrZmian");
        facts.changes().forEach(change -> {
            xml.open("zmiana", "data", change.on().toString());
            change.version().ifPresent(version -> xml.said("wersja", String.valueOf(version)));
            xml.said("opis", change.what()).close();
        });
        xml.close();
    }

    private void parts(List<PackagePart> parts) {
        xml.open("pliki");
        for (PackagePart part : parts) {
            xml.open("plik").said("nazwa", part.name()).said("tytul", part.title());
            maybe("tworca", facts.author());
            xml.said("data", facts.madeOn().toString()).said("typ", "tekst").said("format", part.mediaType()).said("jezyk", LANGUAGE)
                    .said("dostep", part.forPublic() ? "publiczny" : "niepubliczny").said("identyfikator", facts.identifier() + ":" + part.name())
                    .said("rozmiar", String.valueOf(part.content().length)).said("suma", part.sha256(), "algorytm", "SHA-256").close();
        }
        xml.close();
    }
}
