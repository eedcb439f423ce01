package org.pactwright.language.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.Fix;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ide.Indents;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.TextEdit;
import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;
import org.pactwright.language.ide.Tokens;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.RuleInfo;

/**
 * The quick fixes of the rule; and one that accepts the finding on purpose: it writes a waiver at the end of the file and
 * leaves its reason to the user.
 */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

	private static final String REASON = "reason";

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getResource() instanceof IFile && (!PactMarkers.target(marker).isEmpty() || !remedies(marker).isEmpty());
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!hasResolutions(marker) || !(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		List<IMarkerResolution> all = new ArrayList<>(fixes(marker, file.getProject()));
		if (!PactMarkers.target(marker).isEmpty()) {
			String statement = "waive " + PactMarkers.rule(marker) + " on " + PactMarkers.target(marker) + " \"";
			PactFiles.path(file)
					.flatMap(path -> PactWorkspace.get().projectOf(file).flatMap(project -> project.text(path))
							.flatMap(text -> endOfBlock(text).map(end -> waiver(file, text, end, statement))))
					.ifPresent(all::add);
		}
		return all.toArray(IMarkerResolution[]::new);
	}

	/** The finding of a marker; the marker moves with the text, so of several that are alike the nearest is meant. */
	static Optional<FindingKey> key(IMarker marker) {
		return PactFiles.path(marker.getResource()).map(path -> new FindingKey(PactMarkers.rule(marker), path,
				marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.CHAR_START, 0)));
	}

	/** The names of the fixes that the rule has. */
	private static List<String> remedies(IMarker marker) {
		return Catalogue.standard().find(PactMarkers.rule(marker)).map(RuleInfo::quickFixes).orElse(List.of());
	}

	private static List<IMarkerResolution> fixes(IMarker marker, IProject project) {
		Optional<FindingKey> finding = key(marker);
		if (finding.isEmpty() || remedies(marker).isEmpty()) {
			return List.of();
		}
		Optional<List<FixChoice>> choices = PactWorkspace.get().projectOf(project)
				.flatMap(live -> FixLookup.soon(live, finding.get()));
		return choices.isEmpty() ? List.of(new LaterResolution(project, finding.get()))
				: choices.get().stream().<IMarkerResolution> map(choice -> new ChoiceResolution(project, choice)).toList();
	}

	private static IMarkerResolution waiver(IFile file, String text, int end, String statement) {
		int line = text.lastIndexOf('\n', end - 1) + 1;
		boolean ownLine = text.substring(line, end).isBlank();
		int offset = ownLine ? line : end;
		String start = (ownLine ? "" : "\n") + Indents.after(text, Math.max(0, offset - 1)) + statement;
		TextEdit edit = new TextEdit(offset, 0, start + REASON + "\"\n");
		Fix fix = new Fix("Accept this finding, with a reason", PactFiles.path(file).orElseThrow(), List.of(edit));
		return new FixResolution(file, fix, Optional.of(new Range(offset + start.length(), REASON.length())));
	}

	// The last brace of a file closes its model or plan, which both may hold waivers.
	private static Optional<Integer> endOfBlock(String text) {
		List<Token> tokens = Tokens.of(text).all();
		return tokens.reversed().stream()
				.filter(token -> token.kind() == TokenKind.PUNCTUATION && text.charAt(token.offset()) == '}')
				.map(Token::offset).findFirst();
	}
}
