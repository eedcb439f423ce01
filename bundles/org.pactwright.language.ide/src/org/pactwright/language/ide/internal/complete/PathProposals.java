package org.pactwright.language.ide.internal.complete;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.Quotes;

/** Proposes files of the project to import. */
final class PathProposals {

	private final Site site;
	private final Collector collector;

	PathProposals(Site site, Collector collector) {
		this.site = site;
		this.collector = collector;
	}

	/** Proposes the files that are not imported yet. */
	void propose() {
		Set<String> imported = imported();
		Path here = site.file().path();
		for (FileIndex file : site.index().files()) {
			String path = relative(here, file.path());
			if (!file.path().equals(here) && !imported.contains(path)) {
				collector.draft(CompletionKind.FILE, Quotes.quote(path)).titled(path).detail("file").add(Group.VALUE);
			}
		}
	}

	private Set<String> imported() {
		Set<String> paths = new HashSet<>();
		for (int token = 0; token < site.file().lexemes().count(); token++) {
			if (token != site.tokens()
					&& site.file().reading().role(token).filter(role -> role.kind() == RoleKind.PATH).isPresent()) {
				paths.add(site.file().textAt(token));
			}
		}
		return paths;
	}

	private static String relative(Path from, Path to) {
		Path folder = from.getParent();
		Path path = folder == null ? to : folder.relativize(to);
		return path.toString().replace('\\', '/');
	}
}
