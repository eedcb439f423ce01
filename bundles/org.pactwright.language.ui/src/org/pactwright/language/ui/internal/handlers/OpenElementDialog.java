package org.pactwright.language.ui.internal.handlers;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.pactwright.language.ide.Symbol;
import org.pactwright.language.ide.Symbols;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.PactWorkspace;

/** Finds elements of all analysed projects by id or title while one types; the search runs in the background. */
final class OpenElementDialog extends FilteredItemsSelectionDialog {

	OpenElementDialog(Shell shell) {
		super(shell);
		setTitle("Open Element");
		setMessage("Id or title (? = any character, * = any text):");
		setListLabelProvider(new Labels());
		setDetailsLabelProvider(LabelProvider.createTextProvider(
				it -> it instanceof Symbol symbol ? symbol.qualifiedName() + " \u2013 " + path(symbol) : ""));
		setInitialPattern("", CARET_BEGINNING);
	}

	private static String path(Symbol symbol) {
		return PactFiles.fileAt(symbol.location().file()).map(file -> file.getFullPath().makeRelative().toString())
				.orElse(symbol.location().file().toString());
	}

	// null is the platform's way of saying that there is no more to choose from.
	@Override
	protected Control createExtendedContentArea(Composite parent) {
		return null;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return new DialogSettings("OpenElement");
	}

	@Override
	protected IStatus validateItem(Object item) {
		return Status.OK_STATUS;
	}

	@Override
	protected ItemsFilter createFilter() {
		return new ItemsFilter() {
			@Override
			public boolean matchItem(Object item) {
				return item instanceof Symbol symbol && (matches(symbol.id()) || matches(symbol.title()));
			}

			@Override
			public boolean isConsistentItem(Object item) {
				return true;
			}

			@Override
			public String getPattern() {
				String pattern = super.getPattern();
				return pattern == null || pattern.isEmpty() ? "*" : pattern;
			}
		};
	}

	@Override
	protected Comparator<Symbol> getItemsComparator() {
		return Comparator.comparing(Symbol::id).thenComparing(Symbol::qualifiedName)
				.thenComparing(it -> it.location().file());
	}

	@Override
	protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
		PactWorkspace workspace = PactWorkspace.get();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (workspace.latest(project).isPresent() && !monitor.isCanceled()) {
				workspace.projectOf(project)
						.ifPresent(it -> Symbols.find(it, "").forEach(symbol -> content.add(symbol, filter)));
			}
		}
	}

	@Override
	public String getElementName(Object item) {
		return item instanceof Symbol symbol ? symbol.id() : "";
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Symbol symbol ? symbol.id() + " \u2013 " + symbol.title() : "";
		}

		@Override
		public StyledString getStyledText(Object element) {
			return element instanceof Symbol symbol ? new StyledString(symbol.id())
					.append(" \u2013 " + symbol.title() + " (" + symbol.kind() + ")", StyledString.QUALIFIER_STYLER)
					: new StyledString();
		}

		@Override
		public Image getImage(Object element) {
			return Optional.of(element).filter(Symbol.class::isInstance).map(Symbol.class::cast)
					.map(it -> PactIcons.image(it.iconKey())).orElse(null);
		}
	}
}
