package pl.pomost.export;

import java.util.List;

/** The file is about this powiat, its gminas and an edition that exists. */
final class BelongsRule implements Rule {

    private static final List<String> GMINAS = List.of("powiat/gminas/*/teryt", "institutions/*/gminas/*", "diagnosis/*/gminas/*",
            "resources/*/gminas/*");

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        file.one("powiat/teryt").ifPresent(spot -> spot.text().filter(teryt -> !teryt.equals(context.teryt()))
                .ifPresent(teryt -> mistakes.add(spot, "Plik dotyczy powiatu %s, a wczytujesz go do powiatu %s. Wybierz właściwy plik albo powiat."
                        .formatted(Words.quoted(teryt), context.teryt()))));
        file.one("edition/year").ifPresent(spot -> spot.whole().filter(year -> context.editionYears().stream()
                .noneMatch(known -> year.compareTo(java.math.BigDecimal.valueOf(known)) == 0))
                .ifPresent(year -> mistakes.add(spot, "Nie ma edycji %s. Podaj rok istniejącej edycji.".formatted(Words.shortened(year.toString())))));
        GMINAS.stream().flatMap(file::all).forEach(spot -> spot.text().filter(code -> !context.gminas().contains(code))
                .ifPresent(code -> mistakes.add(spot, "Gmina %s nie należy do powiatu %s. Podaj kod TERYT gminy z tego powiatu."
                        .formatted(Words.quoted(code), context.teryt()))));
        file.all("data_points/*/territory").forEach(spot -> spot.text()
                .filter(code -> !code.equals(context.teryt()) && !context.gminas().contains(code))
                .ifPresent(code -> mistakes.add(spot, "Kod %s to ani powiat %s, ani jego gmina. Podaj kod TERYT powiatu albo jednej z jego gmin."
                        .formatted(Words.quoted(code), context.teryt()))));
    }
}
