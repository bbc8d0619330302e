import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<h1>反诈小先锋</h1>, root);
