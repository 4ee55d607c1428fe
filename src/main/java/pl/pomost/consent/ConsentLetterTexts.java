package pl.pomost.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters to institutions, and of those that tell the coordinator what they answered. */
@MessageBundle("consentLetter")
public interface ConsentLetterTexts {

    @Message("Prośba o zgodę na udział w planie integracji: {powiat}")
    String subject(String powiat);

    @Message("Przypomnienie: prośba o zgodę na udział w planie integracji, {powiat}")
    String reminder(String powiat);

    @Message("Dzień dobry,")
    String greeting();

    @Message("piszemy do instytucji: {institution}. Lokalny zespół przygotowuje plan integracji imigrantów, {powiat}. W projekcie planu są zadania, w których wymieniamy Państwa instytucję. Nikt nie powinien dowiadywać się o swoim zadaniu z gotowego planu, dlatego pytamy o zgodę.")
    String beginning(String institution, String powiat);

    @Message("piszemy jeszcze raz do instytucji: {institution}. Prosiliśmy o odpowiedź, czy zgadzają się Państwo na swój udział w planie integracji, {powiat}. Tych odpowiedzi jeszcze nie mamy.")
    String remindBeginning(String institution, String powiat);

    @Message("odpowiada za działanie")
    String responsible();

    @Message("partner")
    String partner();

    @Message("{code} „{title}” – {details}.")
    String task(String code, String title, String details);

    @Message("koszt całego działania {cost}")
    String cost(String cost);

    @Message("Prosimy o odpowiedź do {day}. Każde zadanie można przyjąć, przyjąć ze zmianą albo odmówić. Nie trzeba konta ani hasła, wystarczy ten link:")
    String answer(String day);

    @Message("Link jest tylko dla Państwa instytucji i służy tylko do tej odpowiedzi. Działa do {day}. Do złożenia planu odpowiedź można zmienić. Kto ma ten link, może odpowiedzieć w imieniu instytucji, dlatego prosimy przekazać go tylko osobie, która może to zrobić.")
    String link(String day);

    @Message("Pytania prosimy kierować do: {who}.")
    String questions(String who);

    @Message("koordynator lokalnego planu integracji, {powiat}")
    String coordinator(String powiat);

    @Message("Odpowiedź instytucji: {institution}")
    String answeredSubject(String institution);

    @Message("Jest odpowiedź na prośbę o zgodę: {institution}. Przyjęte: {accepted}, przyjęte ze zmianą: {changed}, odmowy: {declined}.")
    String answered(String institution, int accepted, int changed, int declined);

    @Message("Odpowiedzi są na stronie „Zgody instytucji”:")
    String see();

    @Message("Pomost")
    String pomost();
}
