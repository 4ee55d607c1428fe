package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for participants after the workshop: exercises that stay open, and a guest who has got an account. */
@MessageBundle("stay")
public interface StayTexts {

    @Message("Warsztat się skończył, ale te ćwiczenia są otwarte do {day}. Twoje kartki trafią na tablicę ze znakiem, że przyszły później.")
    String lead(String day);

    @Message("Ten warsztat już się skończył, więc nie można do niego dołączyć.")
    String joinOver();

    @Message("Masz kod z identyfikatora? Wpisz go niżej, a zobaczysz swoje kartki. Chcesz coś dodać? Powiedz to osobie, która prowadziła warsztat, albo koordynatorowi w powiecie.")
    String joinOverHint();

    @Message("Ten warsztat już się skończył, ale do {day} możesz dołączyć i dopisać kartki w ćwiczeniach, które są jeszcze otwarte.")
    String joinLate(String day);

    @Message("Kartek bez podpisu przychodzi teraz mało: łatwiej zgadnąć, kto je napisał.")
    String fewWrite();

    @Message("Co jest otwarte")
    String open();

    @Message("Twoje konto")
    String account();

    @Message("Masz konto w Pomoście? Połącz je")
    String linkOffer();

    @Message("Na tym telefonie jesteś gościem: {guest}. Zalogowane konto: {account}. Po połączeniu kartki gościa będą też twoje po zalogowaniu; telefon działa dalej bez logowania.")
    String linkLead(String guest, String account);

    @Message("Połącz konto z tym gościem")
    String link();

    @Message("Konto jest połączone. Swoje kartki znajdziesz po zalogowaniu.")
    String linked();

    @Message("To konto jest już inną osobą w tym powiecie. Poproś koordynatora, żeby połączył gościa z osobą z zespołu.")
    String taken();

    @Message("Ten gość jest już połączony z innym kontem. Poproś koordynatora o pomoc.")
    String linkedElsewhere();

    @Message("Na tym telefonie nikt jeszcze nie dołączył. Najpierw dołącz albo wpisz kod z identyfikatora.")
    String nobodyHere();

    @Message("Moje dane i kartki")
    String mine();

    @Message("Ten telefon nie jest już w warsztacie. Porozmawiaj z osobą prowadzącą.")
    String out();

    @Message("Wróć do warsztatu")
    String back();
}
