package pl.pomost.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan: what it still lacks is mended from the list of gaps; then it leaves as files. */
public final class PlanSteps {

    private final Screen screen;
    private final Story story;

    PlanSteps(Screen screen, Story story) {
        this.screen = screen;
        this.story = story;
    }

    /** Goes from finding to finding until none blocks. */
    void complete() {
        screen.follow("Lista braków");
        screen.look("braki");
        fillParticulars();
        write("1 „Streszczenie w prostym języku”", "Ten plan mówi, co zrobimy, żeby dawni i nowi mieszkańcy razem załatwiali swoje sprawy.");
        write("3 „Jak powstał plan”", story.method());
        write("12 „Zarządzanie, monitoring, ewaluacja i aktualizacja”",
                "Co pół roku, w czerwcu i w grudniu, koordynator zbiera wartości wskaźników i przedstawia je zespołowi. Aktualizacja planu: grudzień 2029.");
        translate("Zmień tekst: Streszczenie (ukraiński)", "Цей план каже, що ми зробимо разом: старі й нові мешканці повіту.");
        translate("Zmień tekst: Streszczenie (angielski)", "This plan says what old and new residents of the powiat will do together.");
        translate("Zmień tekst: Komunikacja", "Raz w miesiącu biblioteka publikuje sprostowania plotek, po polsku i po ukraińsku.");
        screen.follow("Cała lista");
        assertThat(screen.fact("blokujące")).isEqualTo("0");
        screen.look("braki-bez-blokujacych");
    }

    private void fillParticulars() {
        screen.follow("Popraw Metryka: brak okresu obowiązywania.");
        screen.look("metryka");
        screen.form().type("Pełny tytuł planu", "Lokalny plan działań na rzecz integracji w powiecie sztumskim na lata 2028–2030")
                .type("Obowiązuje od", "2028-03-01").type("Obowiązuje do", "2030-12-31").chooseStarting("Koordynatorka lub koordynator", "Anna Wrona")
                .type("Znak sprawy", "PS.033.7.2028").type("Dokumenty, z którymi plan się łączy", "Strategia rozwoju powiatu sztumskiego do 2030 roku");
        screen.form().type("Obowiązuje do", "2027-12-31");
        screen.pressInVain("Zapisz metrykę");
        screen.judge("metryka-pomylka");
        screen.form().expect("Znak sprawy", "PS.033.7.2028").type("Obowiązuje do", "2030-12-31");
        screen.press("Zapisz metrykę");
        screen.look("plan");
    }

    private void write(String chapter, String words) {
        screen.follow("Cała lista");
        screen.follow("Popraw Rozdział " + chapter + " jest pusty.");
        screen.look("tekst");
        save(words);
    }

    private void translate(String link, String words) {
        screen.follow(link);
        save(words);
    }

    private void save(String words) {
        screen.form().type("Tekst", words);
        screen.press("Zapisz tekst");
        screen.see(words);
    }

    /** From an action back to the card it rests on, from the card to what came of it, and on to the plan. */
    public void walkTheThread() {
        String action = story.areas().get(0).say("działanie");
        String card = story.areas().get(0).say("kartka");
        screen.follow("Działania");
        screen.follow(action);
        screen.followTo(card);
        screen.see("Co z niej powstało");
        screen.followTo(card);
        screen.see(action);
        screen.follow("Czerwona nić");
        screen.look("watek");
        screen.follow("Plan");
    }

    public byte[] downloadPdf() {
        return screen.download("Pobierz PDF");
    }

    public byte[] downloadWord() {
        return screen.download("Pobierz Word (DOCX)");
    }
}
