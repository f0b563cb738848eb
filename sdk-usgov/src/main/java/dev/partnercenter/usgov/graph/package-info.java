/** Microsoft Graph for partners: the directories of tenants, and a guarded client for everything else. */
@NullMarked
package dev.partnercenter.usgov.graph;

import org.jspecify.annotations.NullMarked;
