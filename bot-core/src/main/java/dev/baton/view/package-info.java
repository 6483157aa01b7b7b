/** What people see, free of any platform: cards, their parts, forms and their fields. */
@NullMarked
package dev.baton.view;

import org.jspecify.annotations.NullMarked;
