package pl.pomost.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What leads from lists of entries to their tables. */
@MessageBundle("tablelinks")
public interface TableLinkTexts {

    @Message("Tabela do Excela")
    String out();

    @Message("Wczytaj tabelę")
    String back();
}
