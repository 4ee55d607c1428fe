package pl.pomost.network.web;

import java.util.Optional;
import pl.pomost.network.QuestionWords;
import pl.pomost.shared.Look;

/** One question as a page. @param others as others read it, where that is otherwise. @param asked by whom and when, in words. @param answered the same of the answer */
record QuestionPage(String address, String title, String area, String areaName, Look state, String text, Optional<QuestionWords> others, String asked, String answer, String answered, boolean mayAnswer, boolean mayPublish,
        boolean published, boolean mayWithdraw) {
}
