package dev.baton.server.playground.page;

/** How somebody looks at the playground: in which view, in which platform's manner, and with which page's seal. */
record Look(View view, Manner manner, String seal) {}
