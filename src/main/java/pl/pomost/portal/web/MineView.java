package pl.pomost.portal.web;

import java.util.List;

/** What is kept about somebody, in words. */
record MineView(String username, String name, String language, String lastSeen, List<String> roles, List<String> teams, long attended, int signed, int texts, int deeds,
        int openings, int letters, String loginAddress, int days) {
}
