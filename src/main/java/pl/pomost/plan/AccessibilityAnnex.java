package pl.pomost.plan;

/** What is said of the document's own accessibility. */
final class AccessibilityAnnex {

    private AccessibilityAnnex() {
    }

    static Section write(Drafting drafting) {
        String powiat = drafting.from().setting().powiat().name();
        return Section.of("dostepnosc", "", "Dostępność dokumentu",
                Paragraph.of("Dokument przygotowano tak, żeby mógł go przeczytać każdy, także z czytnikiem ekranu."),
                BulletList.of("Nagłówki mają poziomy i tworzą spis treści.", "Tabele mają tytuły i nagłówki kolumn; przy każdym wykresie jest tabela z tymi samymi danymi.",
                        "Język dokumentu jest zapisany w pliku, a teksty w innych językach są osobno oznaczone.",
                        "Kolor nigdy nie jest jedynym sposobem przekazania treści."),
                Paragraph.of("PDF spełnia wymagania standardu PDF/UA-1. Dokument jest też dostępny jako plik Word, plik JSON i strona internetowa."),
                Paragraph.of("Jeśli jakaś część dokumentu jest dla Ciebie niedostępna, napisz lub zadzwoń do urzędu, który prowadzi plan ("
                        + powiat + "). Dostaniesz tę treść w innej formie."));
    }
}
