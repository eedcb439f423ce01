package org.pactwright.workbench.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.pactwright.language.ide.Symbol;
import org.pactwright.language.ide.Symbols;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;

/** Asks where the file goes and how it is called; its first text takes the title from the file name. */
final class NewFilePage extends WizardNewFileCreationPage {

	private static final String PARTNERSHIP = "Partnership";

	private final String extension;

	/** @param extension without the dot */
	NewFilePage(IStructuredSelection selection, String extension, String title, String description) {
		super("file", selection);
		this.extension = extension;
		setTitle(title);
		setDescription(description);
		setFileExtension(extension);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		setFileName(PactFiles.PLAN.equals(extension) ? "plan.rmp" : "model.pact");
		setPageComplete(validatePage());
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// Linked files are not read by the language: a project is a folder.
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}

	@Override
	protected void createLinkTarget() {
		// There is none.
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
	}

	private String text() {
		String name = IPath.fromOSString(getFileName()).removeFileExtension().lastSegment();
		String title = Templates.id(name);
		if (!PactFiles.PLAN.equals(extension)) {
			return Templates.architecture(title, LocalDate.now(), Set.of());
		}
		Optional<Symbol> partnership = partnership();
		return Templates.plan(title, partnership.map(Symbol::id).orElse(PARTNERSHIP),
				partnership.flatMap(this::importPath).orElse(""));
	}

	// The first partnership of the project: most projects have one.
	private Optional<Symbol> partnership() {
		IResource folder = ResourcesPlugin.getWorkspace().getRoot().findMember(getContainerFullPath());
		return Optional.ofNullable(folder).flatMap(PactWorkspace.get()::projectOf)
				.flatMap(project -> Symbols.find(project, "").stream()
						.filter(symbol -> PARTNERSHIP.equals(symbol.iconKey())).findFirst());
	}

	private Optional<String> importPath(Symbol symbol) {
		IResource folder = ResourcesPlugin.getWorkspace().getRoot().findMember(getContainerFullPath());
		return PactFiles.path(folder).map(Path::toAbsolutePath)
				.map(path -> path.relativize(symbol.location().file()).toString().replace('\\', '/'));
	}
}
